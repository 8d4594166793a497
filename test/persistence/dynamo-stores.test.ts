import { storesContract } from '../contracts/stores.ts';
import { embeddedStores } from '../fixtures/embedded-stores.ts';

const { stores } = embeddedStores();

storesContract('DynamoDB', stores);
