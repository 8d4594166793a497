import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Issue } from './issue.ts';

/** A write that was done under a key: it is not done again. */
@Entity('shopkeeper_applied_write')
export class AppliedWrite {
  /** Key and customer, so that nobody is answered about a stranger's. */
  @PrimaryColumn({ type: 'varchar' })
  id!: string;

  /** RFC 3339. */
  @Column({ type: 'varchar' })
  at!: string;

  /** What of it could not be had: whoever asks again is told again. */
  @Column({ type: 'simple-json', default: '[]' })
  issues!: Issue[];
}
