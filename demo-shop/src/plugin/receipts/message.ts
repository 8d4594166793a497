/** What is mailed; the sender is always the shop. */
export interface Message {
  readonly to: string;
  readonly subject: string;
  readonly at: Date;
  /** Number of the order that it is about. */
  readonly order: string;
  readonly text: string;
}

const lineEnd = '\r\n';

/** RFC 5322, with the body as UTF-8 text (RFC 2045). */
export function writeMessage({ to, subject, at, order, text }: Message): string {
  const head = [
    `From: Corner Market <orders@corner-market.example>`,
    `To: ${inOneLine(to)}`,
    `Subject: ${inOneLine(subject)}`,
    `Date: ${dateOf(at)}`,
    `X-Order-Number: ${inOneLine(order)}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
  ];
  return [...head, '', ...text.split('\n'), ''].join(lineEnd);
}

export function readMessage(written: string): Message {
  const [head = '', ...body] = written.split(`${lineEnd}${lineEnd}`);
  const fields = new Map(head.split(lineEnd).map(toField));
  return {
    to: fields.get('To') ?? '',
    subject: fields.get('Subject') ?? '',
    at: new Date(fields.get('Date') ?? ''),
    order: fields.get('X-Order-Number') ?? '',
    text: body.join('\n\n').replaceAll(lineEnd, '\n').trimEnd(),
  };
}

function toField(line: string): readonly [string, string] {
  const colon = line.indexOf(': ');
  return [line.slice(0, colon), line.slice(colon + 2)];
}

/** A line break in an address would begin a header of somebody else's making. */
const inOneLine = (value: string): string => value.replaceAll(/[\r\n]+/g, ' ');

const dateOf = (at: Date): string => at.toUTCString().replace('GMT', '+0000');
