import type { Gateway } from '../netfilter/gateway.ts';
import type { Finding, Lang } from '../review/model.ts';

/** What an answer is made from. */
export interface Asked {
  readonly name: string;
  readonly gateway: Gateway;
  readonly lang: Lang;
  /** The check's findings, made when an answer needs a fix. */
  findings(): readonly Finding[];
}
