/** What the store and its thread say to each other. */

/** Asked of the thread; answered by `id`. */
export type StoreOrder = { readonly id: number } & (
  | { readonly kind: 'sql'; readonly text: string; readonly values: readonly unknown[] | undefined }
  | { readonly kind: 'session'; readonly statements: readonly string[] }
  | { readonly kind: 'listen'; readonly channel: string }
  | { readonly kind: 'close' }
);

/** Said by the thread. `ready` is said once, after the database has been opened. */
export type StoreReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly id: number; readonly rows: unknown[] }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string; readonly code: string | null }
  | { readonly kind: 'notified'; readonly channel: string; readonly payload: string };
