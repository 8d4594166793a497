import { createHash, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { readMessage, writeMessage } from './message.ts';
import type { Message } from './message.ts';

/**
 * What the shop mailed, one file for each message. The file is the only record that it was sent: it appears whole, under a
 * name made of the key, so that no crash comes between the sending and its record, and of parallel senders one wins.
 */
@Injectable()
export class Outbox {
  private folder = '';

  /** Before that nobody sends. */
  openAt(folder: string): void {
    this.folder = folder;
  }

  /** The message that was sent under this key before, and nothing now. */
  async send(customer: string, key: string, message: Message): Promise<Message | undefined> {
    const room = this.roomOf(customer);
    const file = join(room, `${hash(key)}.eml`);
    await mkdir(room, { recursive: true });
    const draft = join(room, `${randomUUID()}.draft`);
    await writeFile(draft, writeMessage(message));
    try {
      await link(draft, file);
      return undefined;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      return readMessage(await readFile(file, 'utf8'));
    } finally {
      await rm(draft, { force: true });
    }
  }

  /** Oldest first. */
  async sentTo(customer: string): Promise<readonly Message[]> {
    const room = this.roomOf(customer);
    const files = await readdir(room).catch(nothingSent);
    const sent = files.filter((file) => file.endsWith('.eml'));
    const messages = await Promise.all(
      sent.map(async (file) => readMessage(await readFile(join(room, file), 'utf8'))),
    );
    return messages.sort((a, b) => a.at.getTime() - b.at.getTime());
  }

  private roomOf(customer: string): string {
    return join(this.folder, encodeURIComponent(customer).replaceAll('.', '%2E'));
  }
}

const hash = (key: string): string => createHash('sha256').update(key).digest('hex');

function nothingSent(error: NodeJS.ErrnoException): string[] {
  if (error.code !== 'ENOENT') throw error;
  return [];
}
