import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Row } from '../row.ts';

/** What the test bank took. At most one under a key. */
@Entity('shopkeeper_charge')
export class Charge {
  @PrimaryColumn({ type: 'varchar' })
  key!: string;

  @Column({ type: 'varchar' })
  orderCode!: string;

  @Column({ type: 'varchar' })
  customer!: string;

  @Column({ type: 'int' })
  total!: number;

  @Column({ type: 'varchar' })
  currency!: string;

  /** RFC 3339. */
  @Column({ type: 'varchar' })
  at!: string;

  @Column({ type: 'varchar' })
  status!: 'charged' | 'refunded';
}

export type ChargeRow = Row<Charge>;
