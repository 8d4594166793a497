import { finishForgetting, type PrivacyPorts } from './forget-shopper.ts';

const atATime = 50;

/** A round over those whose forgetting broke off or had to wait; resolves to how many still wait. */
export async function finishForgettings(ports: PrivacyPorts, signal: AbortSignal): Promise<number> {
  const begun = await ports.forgettings.listBegun(ports.clock(), atATime);
  let left = 0;
  for (const forgetting of begun) {
    if (signal.aborted || !(await finishForgetting(ports, forgetting, signal))) left += 1;
  }
  return left;
}
