import { Controller, Get, Inject, Query } from '@nestjs/common';
import { Outbox } from './outbox.ts';

/** For tests and the simulator, which have no mailbox. */
@Controller('dev/mail')
export class MailController {
  constructor(@Inject(Outbox) private outbox: Outbox) {}

  /** What was mailed to a customer (by publicId), oldest first. */
  @Get()
  sentTo(@Query('customer') customer: string) {
    return this.outbox.sentTo(customer);
  }
}
