import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A payment method that the shop holds for a customer. */
@Entity('shopkeeper_stored_card')
export class StoredCard {
  @PrimaryColumn({ type: 'varchar' })
  id!: string;

  @Column({ type: 'varchar' })
  customerId!: string;

  @Column({ type: 'varchar' })
  brand!: string;

  @Column({ type: 'varchar' })
  last4!: string;

  @Column({ type: 'boolean' })
  isDefault!: boolean;

  /** What the test bank does with it. */
  @Column({ type: 'varchar' })
  behaviour!: 'charges' | 'declines' | 'wants-approval';
}
