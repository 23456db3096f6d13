/** What the bot counts, in Prometheus' terms. A registry of its own, so that two bots in one process do not mix. */
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

export interface Metrics {
  readonly registry: Registry;
  readonly deliveries: Counter<'outcome'>;
  readonly reconciles: Counter<'outcome'>;
  /** Seconds from taking a pull request in hand to having posted everything. */
  readonly reconcileSeconds: Histogram;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    deliveries: new Counter({
      name: 'hairpin_deliveries_total',
      help: 'Webhook deliveries, by what became of them',
      labelNames: ['outcome'],
      registers: [registry],
    }),
    reconciles: new Counter({
      name: 'hairpin_reconciles_total',
      help: 'Pull requests looked at, by outcome',
      labelNames: ['outcome'],
      registers: [registry],
    }),
    reconcileSeconds: new Histogram({
      name: 'hairpin_reconcile_seconds',
      help: 'Seconds from taking a pull request in hand to having posted everything',
      buckets: [0.05, 0.1, 0.25, 0.5, 1, 3, 10, 30, 120],
      registers: [registry],
    }),
  };
}
