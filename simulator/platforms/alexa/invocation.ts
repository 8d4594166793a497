/** Whether something is said to the device rather than to the skill that has the floor, and what is wanted then. */
export interface Invocation {
  readonly opens: boolean;
  readonly wish: string;
}

/** "open corner market", "ask corner market to reorder my coffee": the whole of what is said, never a part of it. */
export function invocation(name: string): (text: string) => Invocation {
  const opening = new RegExp(
    `^(?:alexa,? )?(?:open|start|launch|begin|load|run|use|go to) ${name}$`,
    'i',
  );
  const asking = new RegExp(
    `^(?:alexa,? )?(?:ask|tell|use|open|launch|start) ${name},? (?:(?:to|for|that|and|about|if) )?(.+)$`,
    'i',
  );
  return (text) => {
    const said = text.trim().replace(/[.!?]+$/, '');
    if (opening.test(said)) return { opens: true, wish: '' };
    const wish = asking.exec(said)?.[1];
    return wish === undefined ? { opens: false, wish: text } : { opens: true, wish };
  };
}
