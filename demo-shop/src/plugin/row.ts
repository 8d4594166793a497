/** What stands in an entity's row, as plain data: TypeORM takes and gives both. */
export type Row<Entity> = { readonly [Column in keyof Entity]: Entity[Column] };
