/**
 * The services matrix of a whole gateway. Of services that are alike one is analysed, and the others get its cells with their own
 * addresses, ports and rules in them.
 */
import type { Decision } from '../netfilter/chains.ts';
import { type Field, valuesOf } from '../netfilter/flow.ts';
import type { Fate } from '../netfilter/flows.ts';
import type { Gateway } from '../netfilter/gateway.ts';
import { type Box, DIM, type Dim, sameBox } from '../packets/box.ts';
import { one, single } from '../packets/intervals.ts';
import { mergeBoxes } from '../packets/merge.ts';
import type { Address, Rule } from '../ruleset/model.ts';
import { type Constants, type Likeness, likenesses } from './likeness.ts';
import type { Outcome } from './model.ts';
import { type Published, publishedServices } from './published.ts';
import { askedBoxes, type Cell, ownBox, type ServiceRow, serviceRow, without } from './services.ts';
import { networkVantages, serverVantage, type Vantage } from './vantages.ts';

/** Fewer services than this are all analysed. */
const FEW = 50;

/** A service that has been analysed, for those that are like it. */
interface Model {
  readonly row: ServiceRow;
  readonly likeness: Likeness;
  /** Positions of its rules in `likeness.rules`. */
  readonly positions: ReadonlyMap<number, number>;
}

export function serviceRows(gateway: Gateway): ServiceRow[] {
  const vantages = networkVantages(gateway);
  const services = publishedServices(gateway);
  if (services.length < FEW) return services.map((published) => serviceRow(gateway, published, vantages));
  return rowsByLikeness(gateway, services, vantages);
}

/** The rows of services, those of services that are alike from one analysis. */
export function rowsByLikeness(gateway: Gateway, services: readonly Published[], vantages: readonly Vantage[]): ServiceRow[] {
  const { of } = likenesses(gateway, vantages);
  const models = new Map<string, Model | null>();
  return services.map((published) => {
    const likeness = of(published);
    const model = likeness === null ? null : models.get(likeness.key);
    if (likeness !== null && model) return likeRow(gateway, published, vantages, likeness, model);
    const row = serviceRow(gateway, published, vantages);
    if (likeness !== null && model === undefined) models.set(likeness.key, modelOf(gateway, row, likeness));
    return row;
  });
}

/** Null where a vantage has several outcomes, or an undecidable match has a say: such a row is nobody's model. */
function modelOf(gateway: Gateway, row: ServiceRow, likeness: Likeness): Model | null {
  const plain = row.cells.every(
    (cell) => cell.whole && cell.unknown.length === 0 && cell.fate.when.length === 0 && isAsked(gateway, row.published, cell),
  );
  return plain ? { row, likeness, positions: new Map(likeness.rules.map((rule, position) => [rule, position])) } : null;
}

/** Whether the cell's fate is that of all packets of one of its boxes, so that another service's is that of its own. */
function isAsked(gateway: Gateway, published: Published, { vantage, fate }: Cell): boolean {
  return boxesOf(gateway, published, vantage).some((box) => sameBox(box, fate.box));
}

function boxesOf(gateway: Gateway, published: Published, vantage: Vantage): Box[] {
  if (vantage.kind !== 'gateway') return askedBoxes(published, vantage);
  const own = ownBox(gateway, published);
  return own === null ? [] : [own];
}

function likeRow(gateway: Gateway, published: Published, vantages: readonly Vantage[], likeness: Likeness, model: Model): ServiceRow {
  const context = { gateway, published, vantages, likeness, model };
  return { published, cells: model.row.cells.map((cell) => new LikeCell(cell, context)) };
}

interface Context {
  readonly gateway: Gateway;
  readonly published: Published;
  readonly vantages: readonly Vantage[];
  readonly likeness: Likeness;
  readonly model: Model;
}

/** A cell of a service like another's. Its packets and its fate are made when somebody asks for them. */
class LikeCell implements Cell {
  readonly outcome: Outcome;
  readonly atBest: Outcome;
  readonly sees: string | null;
  readonly whole = true;
  readonly unknown: readonly string[] = [];
  readonly #model: Cell;
  readonly #context: Context;
  #vantage: Vantage | null = null;
  #fate: Fate | null = null;

  constructor(model: Cell, context: Context) {
    this.outcome = model.outcome;
    this.atBest = model.atBest;
    this.sees = model.sees;
    this.#model = model;
    this.#context = context;
  }

  get vantage(): Vantage {
    this.#vantage ??= ownVantage(this.#model.vantage, this.#context);
    return this.#vantage;
  }

  get boxes(): readonly Box[] {
    return mergeBoxes(boxesOf(this.#context.gateway, this.#context.published, this.vantage));
  }

  get best(): Fate {
    return this.fate;
  }

  get fate(): Fate {
    this.#fate ??= ownFate(this.#model, this.vantage, this.#context);
    return this.#fate;
  }
}

function ownVantage(model: Vantage, { gateway, vantages, likeness }: Context): Vantage {
  const { server } = likeness.constants;
  if (model.kind === 'server') return serverVantage(gateway, server) ?? model;
  if (model.kind !== 'inside') return model;
  return without(vantages.find(({ name }) => name === model.name) ?? model, [server]);
}

function ownFate({ fate, vantage: modelVantage }: Cell, vantage: Vantage, { gateway, published, likeness, model }: Context): Fate {
  const asked = boxesOf(gateway, model.row.published, modelVantage).findIndex((box) => sameBox(box, fate.box));
  const box = boxesOf(gateway, published, vantage)[asked] ?? fate.box;
  const renamed = (dim: Dim, value: Address) => rename(dim, value, model.likeness.constants, likeness.constants);
  const fields = fate.fields.map((field, dim): Field => {
    const only = 'set' in field ? single(field.set) : null;
    return only === null ? field : { set: one(renamed(dimOf(dim), only)) };
  });
  const rule = (from: Rule): Rule => {
    const position = model.positions.get(from.id);
    return position === undefined ? from : gateway.ruleset!.rule(likeness.rules[position]!);
  };
  const decision = (by: Decision): Decision => ('rule' in by ? { rule: rule(by.rule) } : by);
  return {
    ...fate,
    box,
    fields,
    header: fields.map((field) => valuesOf(box, field)),
    by: decision(fate.by),
    replyBy: fate.replyBy === null ? null : decision(fate.replyBy),
    dnatBy: fate.dnatBy === null ? null : rule(fate.dnatBy),
    snatBy: fate.snatBy === null ? null : rule(fate.snatBy),
  };
}

const DIMENSIONS = Object.values(DIM);

function dimOf(index: number): Dim {
  return DIMENSIONS[index]!;
}

function rename(dim: Dim, value: Address, from: Constants, to: Constants): Address {
  if (dim === DIM.SRC || dim === DIM.DST) return value === from.address ? to.address : value === from.server ? to.server : value;
  if (dim === DIM.SPORT || dim === DIM.DPORT) return value === from.port ? to.port : value === from.serverPort ? to.serverPort : value;
  return value;
}
