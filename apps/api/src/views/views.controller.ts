import { applyDecorators, Body, Controller, Delete, Get, Headers, Param, Post, Put } from '@nestjs/common';
import { ApiBody, ApiParam, ApiTags } from '@nestjs/swagger';
import { idempotencyKey } from '../dossiers/requests.js';
import { Answers } from '../openapi/answers.js';
import { TakesIdempotencyKey } from '../openapi/headers.js';
import { jsonSchema } from '../openapi/json-schema.js';
import { AllowedTo, SignedIn } from '../people/access.js';
import type { Person } from '../people/actor.js';
import { answers, type View, view, viewExample, viewId } from './views.schemas.js';
import { ViewService } from './views.service.js';

/** A route for roles that have lists of an office, with its description and answer. */
const Route = (...described: Parameters<typeof Answers>): MethodDecorator =>
  applyDecorators(
    AllowedTo('officer', 'director', 'insurance-officer', 'payment-officer', 'auditor'),
    Answers(...described),
  );
const OfOne = () => ApiParam({ name: 'view', schema: jsonSchema(viewId) });
const TakesView = () => ApiBody({ schema: jsonSchema(view), examples: { view: { value: viewExample } } });

/** Saved lists of an office. */
@ApiTags('lists')
@Controller('v1/views')
export class ViewsController {
  constructor(private readonly views: ViewService) {}

  @Get()
  @Route('Lists that you keep, and those that colleagues of your office and role share', 200, answers.list)
  list(@SignedIn() person: Person) {
    return this.views.list(person);
  }

  @Post()
  @Route('Keeps a list under a name', 201, answers.one)
  @TakesView()
  @TakesIdempotencyKey()
  keep(
    @SignedIn() person: Person,
    @Headers('idempotency-key') key: string | undefined,
    @Body({ schema: view }) body: View,
  ) {
    return this.views.keep(person, idempotencyKey(key), body);
  }

  @Put(':view')
  @OfOne()
  @Route('Puts another list, or another name, in the place of one that you keep', 200, answers.one)
  @TakesView()
  replace(@SignedIn() person: Person, @Param('view') id: string, @Body({ schema: view }) body: View) {
    return this.views.replace(person, id, body);
  }

  @Delete(':view')
  @OfOne()
  @Route('Keeps a list no longer', 204)
  remove(@SignedIn() person: Person, @Param('view') id: string) {
    return this.views.remove(person, id);
  }
}
