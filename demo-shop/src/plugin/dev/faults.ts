import { Injectable } from '@nestjs/common';

/** What is to go wrong; counts are of the next times. Set through the development endpoint only. */
export interface FaultSettings {
  /** The work is done, and the connection closed without an answer: of operations whose text holds `answerLostOf`. */
  readonly answerLost: number;
  readonly answerLostOf: string;
  /** Every answer takes that much longer. */
  readonly delayMs: number;
  /** Connections are closed before anything is done. */
  readonly down: boolean;
  /** The prices of what lies in the cart change by so much, at the next freezing or placing. */
  readonly priceDrift: number;
  readonly priceDriftAt: 'freeze' | 'place';
  readonly priceDriftTimes: number;
  readonly declineNext: number;
  /** The bank charges, and then the shop falls over before it has the order. */
  readonly chargeThenFail: number;
}

const nothingWrong: FaultSettings = {
  answerLost: 0,
  answerLostOf: 'placeOrder',
  delayMs: 0,
  down: false,
  priceDrift: 0,
  priceDriftAt: 'freeze',
  priceDriftTimes: 1,
  declineNext: 0,
  chargeThenFail: 0,
};

@Injectable()
export class Faults {
  private current = nothingWrong;

  get settings(): FaultSettings {
    return this.current;
  }

  /** What is not named is put right. */
  set(wanted: Partial<FaultSettings>): FaultSettings {
    this.current = { ...nothingWrong, ...wanted };
    return this.current;
  }

  /** In percent, while there is drift left. */
  takePriceDrift(at: 'freeze' | 'place'): number | undefined {
    const { priceDrift, priceDriftAt, priceDriftTimes } = this.current;
    if (priceDrift === 0 || priceDriftAt !== at || priceDriftTimes === 0) return undefined;
    this.current = { ...this.current, priceDriftTimes: priceDriftTimes - 1 };
    return priceDrift;
  }

  take(fault: 'answerLost' | 'declineNext' | 'chargeThenFail'): boolean {
    const left = this.current[fault];
    if (left <= 0) return false;
    this.current = { ...this.current, [fault]: left - 1 };
    return true;
  }
}
