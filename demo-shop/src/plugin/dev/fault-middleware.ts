import type { NextFunction, Request, Response } from 'express';
import type { Faults } from './faults.ts';

/** Between the network and the shop's API: where answers get lost, come late, or nobody answers. */
export function createFaultMiddleware(faults: () => Faults | undefined) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const settings = faults()?.settings;
    if (settings?.down) {
      request.socket.destroy();
      return;
    }
    if (settings && settings.answerLost > 0 && mentions(request, settings.answerLostOf)) {
      if (faults()?.take('answerLost')) loseAnswer(request, response);
    }
    if (settings && settings.delayMs > 0) delayAnswer(response, settings.delayMs);
    next();
  };
}

const mentions = (request: Request, text: string): boolean =>
  JSON.stringify((request.body as unknown) ?? '').includes(text);

/** The work goes on to its end; only the answer does not arrive. */
function loseAnswer(request: Request, response: Response): void {
  response.end = (() => {
    request.socket.destroy();
    return response;
  }) as typeof response.end;
}

function delayAnswer(response: Response, ms: number): void {
  const end = response.end.bind(response);
  response.end = ((...args: Parameters<typeof end>) => {
    setTimeout(() => end(...args), ms);
    return response;
  }) as typeof end;
}
