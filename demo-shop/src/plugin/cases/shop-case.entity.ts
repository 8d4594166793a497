import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Row } from '../row.ts';

/** A complaint or return that a customer told the shop of. */
@Entity('shopkeeper_case')
export class ShopCase {
  /** Key and customer, so that nobody is answered about a stranger's. */
  @PrimaryColumn({ type: 'varchar' })
  id!: string;

  @Column({ type: 'varchar', unique: true })
  number!: string;

  @Column({ type: 'varchar' })
  orderId!: string;

  /** Empty where it is about all of it. */
  @Column({ type: 'varchar' })
  variantId!: string;

  @Column({ type: 'varchar' })
  problem!: string;

  /** RFC 3339. */
  @Column({ type: 'varchar' })
  openedAt!: string;

  /** RFC 3339: when somebody answers, at the latest. */
  @Column({ type: 'varchar' })
  answerBy!: string;
}

export type ShopCaseRow = Row<ShopCase>;
