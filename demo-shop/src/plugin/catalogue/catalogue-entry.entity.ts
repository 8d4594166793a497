import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Row } from '../row.ts';

/** What the feed last said of a product, and at which step: the clock of this shop may go backwards, the steps do not. */
@Entity('shopkeeper_catalogue_entry')
export class CatalogueEntry {
  @PrimaryColumn({ type: 'varchar' })
  productId!: string;

  @Column({ type: 'varchar' })
  digest!: string;

  @Column({ type: 'int' })
  step!: number;

  @Column({ type: 'boolean' })
  removed!: boolean;
}

export type CatalogueEntryRow = Row<CatalogueEntry>;
