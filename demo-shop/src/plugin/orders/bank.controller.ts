import { Controller, Get, Header, Inject, Param, Post } from '@nestjs/common';
import { Bank } from './bank.ts';

/** The page that a bank shows: where `continueUrl` leads. */
@Controller('bank')
export class BankController {
  constructor(@Inject(Bank) private bank: Bank) {}

  @Get(':token')
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Referrer-Policy', 'no-referrer')
  ask() {
    return page('<form method="post"><button>Approve the payment to Corner Market</button></form>');
  }

  @Post(':token')
  @Header('Content-Type', 'text/html; charset=utf-8')
  async approve(@Param('token') token: string) {
    const code = await this.bank.approve(token);
    const done = code === 'OK' || code === 'REPLAYED';
    return page(done ? 'Approved. The order is placed.' : 'There is nothing to approve any more.');
  }
}

const page = (body: string): string =>
  `<!doctype html><html lang="en"><title>Test bank</title><body>${body}</body></html>`;
