import { applyDecorators, Body, Controller, Delete, Get, Headers, Param, Post, Query } from '@nestjs/common';
import { ApiBody, ApiParam, ApiTags } from '@nestjs/swagger';
import { idempotencyKey } from '../dossiers/requests.js';
import { Answers } from '../openapi/answers.js';
import { TakesIdempotencyKey } from '../openapi/headers.js';
import { jsonSchema } from '../openapi/json-schema.js';
import { AllowedTo, SignedIn } from '../people/access.js';
import type { Person } from '../people/actor.js';
import {
  answers,
  type DeliveryPage,
  nothing,
  page,
  positionText,
  type Subscription,
  subscription,
  subscriptionExample,
  webhookId,
} from './webhooks.schemas.js';
import { WebhookService } from './webhooks.service.js';

/** A route for roles that may subscribe, with its description and answer. */
const Route = (...described: Parameters<typeof Answers>): MethodDecorator =>
  applyDecorators(AllowedTo('director', 'insurance-officer', 'payment-officer', 'auditor'), Answers(...described));
const OfOne = () => ApiParam({ name: 'webhook', schema: jsonSchema(webhookId) });
/** An act without a body, only a key; idempotent. */
const TakesNothing = () =>
  applyDecorators(
    TakesIdempotencyKey(),
    ApiBody({ schema: jsonSchema(nothing), examples: { nothing: { value: {} } } }),
  );
const Nothing = () => Body({ schema: nothing });

/** Events of the record, sent to other programs as they happen: docs/webhooks.md. */
@ApiTags('webhooks')
@Controller('v1/webhooks')
export class WebhooksController {
  constructor(private readonly webhooks: WebhookService) {}

  @Post()
  @Route('Subscribes to events of dossiers that you may see; the secret is shown this once', 201, answers.subscribed)
  @ApiBody({ schema: jsonSchema(subscription), examples: { awards: { value: subscriptionExample } } })
  @TakesIdempotencyKey()
  subscribe(
    @SignedIn() person: Person,
    @Headers('idempotency-key') key: string | undefined,
    @Body({ schema: subscription }) body: Subscription,
  ) {
    return this.webhooks.subscribe(person, idempotencyKey(key), body);
  }

  @Get()
  @Route('Your subscriptions, and how far each has been told', 200, answers.list)
  list(@SignedIn() person: Person) {
    return this.webhooks.list(person);
  }

  @Get(':webhook')
  @OfOne()
  @Route('One of your subscriptions', 200, answers.one)
  one(@SignedIn() person: Person, @Param('webhook') id: string) {
    return this.webhooks.one(person, id);
  }

  @Delete(':webhook')
  @OfOne()
  @Route('Ends a subscription and forgets what was sent', 204)
  remove(@SignedIn() person: Person, @Param('webhook') id: string) {
    return this.webhooks.remove(person, id);
  }

  @Post(':webhook/rotate-secret')
  @OfOne()
  @TakesNothing()
  @Route('A new secret, shown this once; for a day messages are signed with the former one too', 200, answers.secret)
  rotate(
    @SignedIn() person: Person,
    @Headers('idempotency-key') key: string | undefined,
    @Param('webhook') id: string,
    @Nothing() _: object,
  ) {
    return this.webhooks.rotate(person, idempotencyKey(key), id);
  }

  @Post(':webhook/pause')
  @OfOne()
  @TakesNothing()
  @Route('Sends nothing until it is resumed; nothing is lost meanwhile', 200, answers.one)
  pause(
    @SignedIn() person: Person,
    @Headers('idempotency-key') key: string | undefined,
    @Param('webhook') id: string,
    @Nothing() _: object,
  ) {
    idempotencyKey(key);
    return this.webhooks.pause(person, id);
  }

  @Post(':webhook/resume')
  @OfOne()
  @TakesNothing()
  @Route('Goes on where it was paused', 200, answers.one)
  resume(
    @SignedIn() person: Person,
    @Headers('idempotency-key') key: string | undefined,
    @Param('webhook') id: string,
    @Nothing() _: object,
  ) {
    idempotencyKey(key);
    return this.webhooks.resume(person, id);
  }

  @Get(':webhook/deliveries')
  @OfOne()
  @Route(
    'What was sent and what was answered, the latest first; ten thousand attempts are kept',
    200,
    answers.deliveries,
  )
  deliveries(@SignedIn() person: Person, @Param('webhook') id: string, @Query({ schema: page }) query: DeliveryPage) {
    return this.webhooks.deliveries(person, id, query);
  }

  @Post(':webhook/deliveries/:position/resend')
  @OfOne()
  @ApiParam({ name: 'position', schema: jsonSchema(positionText) })
  @TakesNothing()
  @Route('Sends an event again, whether or not it was delivered: under the same id', 202, answers.resent)
  resend(
    @SignedIn() person: Person,
    @Headers('idempotency-key') key: string | undefined,
    @Param('webhook') id: string,
    @Param('position') position: string,
    @Nothing() _: object,
  ) {
    idempotencyKey(key);
    return this.webhooks.resend(person, id, position);
  }
}
