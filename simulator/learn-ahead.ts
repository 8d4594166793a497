import { loadModel, loadTeacher, type Channel } from './load-models.ts';
import { isLearnt } from './understand/guess/learn.ts';
import { understandingOf } from './understand/understanding-of.ts';

/** Learns what people say in a locale before anybody speaks, and says so where that takes a while. */
export function learnAhead(
  { channel, locale }: { readonly channel: Channel; readonly locale: string },
  onProgress: (line: string) => void,
): void {
  if (!isLearnt(loadTeacher(locale))) {
    onProgress('Learning what people say: half a minute, the first time');
  }
  understandingOf(loadModel(channel, locale));
}
