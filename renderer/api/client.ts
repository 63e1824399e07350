import { host } from '../app/host/host.ts';
import { createApi } from './create-api.ts';

const api = createApi(host);

/** The app's connection to storage. */
export const client = api.client;

/** Calls the listener with every change that storage makes, whoever asked for it. */
export const onChanges = api.onChanges;
