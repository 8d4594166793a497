import { storesContract } from '../contracts/stores.ts';
import { createMemoryStores } from '../fakes/stores/create-memory-stores.ts';

storesContract('memory', createMemoryStores);
