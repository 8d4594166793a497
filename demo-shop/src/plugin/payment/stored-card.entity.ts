import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A payment method that the shop holds for a customer. */
@Entity('shopkeeper_stored_card')
export class StoredCard {
  /** A number: Vendure reads nothing else from an argument of type ID. */
  @PrimaryGeneratedColumn({ type: 'int' })
  id!: number;

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
