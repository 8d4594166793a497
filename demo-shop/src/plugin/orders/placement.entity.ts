import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Row } from '../row.ts';

/** What became of the attempt to place an order under a key. Attempts that were refused without effect leave no row. */
@Entity('shopkeeper_placement')
export class Placement {
  @PrimaryColumn({ type: 'varchar' })
  key!: string;

  @Column({ type: 'varchar' })
  customerId!: string;

  @Column({ type: 'varchar' })
  orderId!: string;

  @Column({ type: 'varchar' })
  state!: 'placed' | 'declined' | 'needs-action' | 'lapsed';

  @Column({ type: 'varchar' })
  revision!: string;

  @Column({ type: 'int' })
  total!: number;

  @Column({ type: 'varchar' })
  currency!: string;

  @Column({ type: 'varchar' })
  cardId!: string;

  /** In the page's address where the customer approves. */
  @Column({ type: 'varchar' })
  approvalToken!: string;
}

export type PlacementRow = Row<Placement>;
