import { applyDecorators, Controller, Get, Param, Query } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { Answers } from '../openapi/answers.js';
import { Public } from '../people/access.js';
import { answers, fromQuery, type FromQuery, versionInAddress } from './versions.schemas.js';
import { VersionsService } from './versions.service.js';

const OfOne = () => applyDecorators(ApiParam({ name: 'version', schema: versionInAddress, example: '2' }), Public());

/** The published versions of rates, calendar and switches: anybody may read them, as they may read the rules. */
@ApiTags('policy')
@Controller('v1/policy')
export class VersionsController {
  constructor(private readonly service: VersionsService) {}

  @Get('versions')
  @Public()
  @Answers('Versions of the law data: from which day, by whom and why', 200, answers.list)
  list() {
    return this.service.list();
  }

  @Get('form')
  @Public()
  @Answers('What the law data consist of, in words, with the rules that each switch decides', 200, answers.form)
  form() {
    return this.service.form();
  }

  @Get('versions/:version')
  @OfOne()
  @Answers('One version with its rates, calendar and switches', 200, answers.one)
  one(@Param('version') version: string) {
    return this.service.one(version);
  }

  @Get('versions/:version/differences')
  @OfOne()
  @Answers('Where a version differs from another', 200, answers.differences)
  differences(@Param('version') version: string, @Query({ schema: fromQuery }) { from }: FromQuery) {
    return this.service.differences(version, from);
  }

  @Get('versions/:version/answers')
  @OfOne()
  @Answers('Which questions a version answers otherwise than another, in words', 200, answers.answers)
  answers(@Param('version') version: string, @Query({ schema: fromQuery }) { from }: FromQuery) {
    return this.service.answers(version, from);
  }
}
