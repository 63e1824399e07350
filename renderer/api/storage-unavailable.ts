/** Storage stopped or is starting again, so nothing answered this call. Reading again is safe; a write may have been done. */
export class StorageUnavailableError extends Error {
  readonly code = 'storageUnavailable';
  readonly retryable = true;

  constructor(options?: ErrorOptions) {
    super('storageUnavailable', options);
    this.name = 'StorageUnavailableError';
  }
}

/** Whether the same read may be tried again without asking the person. */
export function isRetryable(error: unknown): boolean {
  return error instanceof StorageUnavailableError;
}
