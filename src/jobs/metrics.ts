/** What the bot counts, in Prometheus' terms. A registry of its own, so that two bots in one process do not mix. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export interface Metrics {
  readonly registry: Registry;
  readonly deliveries: Counter<'outcome'>;
  readonly reconciles: Counter<'outcome'>;
  /** Seconds from taking a pull request in hand to having posted everything. */
  readonly reconcileSeconds: Histogram;
  /** Reviews of one gateway. */
  readonly reviews: Counter<'outcome'>;
  /** Seconds that the engine took for a review of one gateway. */
  readonly reviewSeconds: Histogram;
  /** Jobs that did not end well, by what kept them. */
  readonly failures: Counter<'cause'>;
  /** Seconds that a job was put off because GitHub or Slack named a limit. */
  readonly rateLimitWaits: Histogram;
  /** Matches that no ruleset can decide and an answer depended on, by the match. */
  readonly undecidable: Counter<'match'>;
  /** Refused requests, by route and status. */
  readonly refused: Counter<'route' | 'status'>;
  readonly queueJobs: Gauge<'queue' | 'state'>;
  /** Seconds that the oldest job which may run has waited. */
  readonly queueAge: Gauge<'queue'>;
  readonly deadLetters: Gauge;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const counter = <L extends string>(name: string, help: string, labelNames: L[]) => new Counter({ name, help, labelNames, registers });
  const gauge = <L extends string>(name: string, help: string, labelNames: L[]) => new Gauge({ name, help, labelNames, registers });
  const seconds = (name: string, help: string, buckets: number[]) => new Histogram({ name, help, buckets, registers });
  return {
    registry,
    deliveries: counter('hairpin_deliveries_total', 'Webhook deliveries, by what became of them', ['outcome']),
    reconciles: counter('hairpin_reconciles_total', 'Pull requests looked at, by outcome', ['outcome']),
    reconcileSeconds: seconds(
      'hairpin_reconcile_seconds',
      'Seconds from taking a pull request in hand to having posted everything',
      [0.05, 0.1, 0.25, 0.5, 1, 3, 10, 30, 120],
    ),
    reviews: counter('hairpin_reviews_total', 'Reviews of one gateway, by outcome', ['outcome']),
    reviewSeconds: seconds('hairpin_review_seconds', 'Seconds that a review of one gateway took', [0.01, 0.05, 0.1, 0.5, 1, 5, 15, 60]),
    failures: counter('hairpin_failures_total', 'Jobs that did not end well, by cause', ['cause']),
    rateLimitWaits: seconds(
      'hairpin_rate_limit_wait_seconds',
      'Seconds that a job was put off for a limit of GitHub or Slack',
      [1, 5, 15, 60, 300, 3600],
    ),
    undecidable: counter('hairpin_undecidable_matches_total', 'Matches that an answer depends on and no ruleset decides', ['match']),
    refused: counter('hairpin_refused_requests_total', 'Requests refused, by route and status', ['route', 'status']),
    queueJobs: gauge('hairpin_queue_jobs', 'Jobs by queue and state', ['queue', 'state']),
    queueAge: gauge('hairpin_queue_age_seconds', 'Seconds that the oldest job which may run has waited', ['queue']),
    deadLetters: gauge('hairpin_dead_letters', 'Jobs given up, waiting for an operator', []),
  };
}
