/**
 * The carrier of a ruleset: a column for each common field, indexed by rule id, grown while reading and frozen at the end
 * (DESIGN.md, "Carrier"). What the columns cannot hold is read anew from the rule's text when somebody looks at it.
 */
import { ALL } from './address.ts';
import { type Address, type AddressRange, BIT, type Family, type Match, type PortRange, type RuleColumns } from './model.ts';

/** Where a rule's text lies: offsets into its file, from the command to behind the last option. */
export interface TextColumns {
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** Which of its line's rules it is, from 0: `-s A,B` is two. */
  readonly variant: Uint16Array;
}

type Growable =
  | Int32Array<ArrayBuffer>
  | Int16Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Uint8Array<ArrayBuffer>;

export interface Columns {
  readonly family: Family;
  size: number;
  srcLo: Uint32Array<ArrayBuffer> | Address[];
  srcHi: Uint32Array<ArrayBuffer> | Address[];
  dstLo: Uint32Array<ArrayBuffer> | Address[];
  dstHi: Uint32Array<ArrayBuffer> | Address[];
  inName: Int32Array<ArrayBuffer>;
  outName: Int32Array<ArrayBuffer>;
  proto: Int16Array<ArrayBuffer>;
  sportLo: Uint16Array<ArrayBuffer>;
  sportHi: Uint16Array<ArrayBuffer>;
  dportLo: Uint16Array<ArrayBuffer>;
  dportHi: Uint16Array<ArrayBuffer>;
  bits: Uint8Array<ArrayBuffer>;
  chain: Int32Array<ArrayBuffer>;
  file: Uint16Array<ArrayBuffer>;
  line: Uint32Array<ArrayBuffer>;
  start: Uint32Array<ArrayBuffer>;
  end: Uint32Array<ArrayBuffer>;
  variant: Uint16Array<ArrayBuffer>;
  like: Int32Array<ArrayBuffer>;
  toPort: Uint16Array<ArrayBuffer>;
  toAddress: Uint32Array<ArrayBuffer>;
  readonly names: string[];
  readonly nameIds: Map<string, number>;
  /** The name that was asked for last, which is mostly the next one too. */
  lastName: string;
  lastNameId: number;
}

const FIRST_CAPACITY = 256;

export function newColumns(family: Family): Columns {
  const addresses = () => (family === 'ip' ? new Uint32Array(FIRST_CAPACITY) : []);
  return {
    family,
    size: 0,
    srcLo: addresses(),
    srcHi: addresses(),
    dstLo: addresses(),
    dstHi: addresses(),
    inName: new Int32Array(FIRST_CAPACITY),
    outName: new Int32Array(FIRST_CAPACITY),
    proto: new Int16Array(FIRST_CAPACITY),
    sportLo: new Uint16Array(FIRST_CAPACITY),
    sportHi: new Uint16Array(FIRST_CAPACITY),
    dportLo: new Uint16Array(FIRST_CAPACITY),
    dportHi: new Uint16Array(FIRST_CAPACITY),
    bits: new Uint8Array(FIRST_CAPACITY),
    chain: new Int32Array(FIRST_CAPACITY),
    file: new Uint16Array(FIRST_CAPACITY),
    line: new Uint32Array(FIRST_CAPACITY),
    start: new Uint32Array(FIRST_CAPACITY),
    end: new Uint32Array(FIRST_CAPACITY),
    variant: new Uint16Array(FIRST_CAPACITY),
    like: new Int32Array(FIRST_CAPACITY),
    toPort: new Uint16Array(FIRST_CAPACITY),
    toAddress: new Uint32Array(FIRST_CAPACITY),
    names: [''],
    nameIds: new Map([['', 0]]),
    lastName: '',
    lastNameId: 0,
  };
}

function grown<T extends Growable>(old: T, fresh: T): T {
  fresh.set(old);
  return fresh;
}

/** Makes room for so many rows more. Room that is never filled costs nothing, growing row by row does. */
export function reserveRows(columns: Columns, rows: number): void {
  if (columns.size + rows > columns.line.length) widen(columns, columns.size + rows);
}

const ADDRESS_FIELDS = ['srcLo', 'srcHi', 'dstLo', 'dstHi'] as const;
const INT_FIELDS = ['inName', 'outName', 'chain', 'like'] as const;
const UINT_FIELDS = ['line', 'start', 'end', 'toAddress'] as const;
const SHORT_FIELDS = ['sportLo', 'sportHi', 'dportLo', 'dportHi', 'toPort', 'file', 'variant'] as const;

/** All columns in one piece of memory: a fresh one is zeros that cost nothing, many small ones are reused and filled. */
function widen(columns: Columns, wider: number): void {
  const words = ADDRESS_FIELDS.length + INT_FIELDS.length + UINT_FIELDS.length;
  const memory = new ArrayBuffer(wider * (4 * words + 2 * (SHORT_FIELDS.length + 1) + 1));
  let used = 0;
  const next = (bytes: number) => {
    const at = used;
    used += bytes * wider;
    return at;
  };
  for (const field of ADDRESS_FIELDS) {
    const old = columns[field];
    if (!Array.isArray(old)) columns[field] = grown(old, new Uint32Array(memory, next(4), wider));
  }
  for (const field of INT_FIELDS) columns[field] = grown(columns[field], new Int32Array(memory, next(4), wider));
  for (const field of UINT_FIELDS) columns[field] = grown(columns[field], new Uint32Array(memory, next(4), wider));
  for (const field of SHORT_FIELDS) columns[field] = grown(columns[field], new Uint16Array(memory, next(2), wider));
  columns.proto = grown(columns.proto, new Int16Array(memory, next(2), wider));
  columns.bits = grown(columns.bits, new Uint8Array(memory, next(1), wider));
}

/** The id of an interface name; 0 is the empty name. */
export function internName(columns: Columns, name: string): number {
  if (name === columns.lastName) return columns.lastNameId;
  let id = columns.nameIds.get(name);
  if (id === undefined) {
    id = columns.names.length;
    columns.names.push(name);
    columns.nameIds.set(name, id);
  }
  columns.lastName = name;
  columns.lastNameId = id;
  return id;
}

export interface RowPlace {
  readonly chain: number;
  readonly file: number;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly variant: number;
}

/** A row at its place (a new row holds zeros, and memory that is never written is never paid for: no zero is written), and with the target of the row `like`, or its own; its fields are yet to be set. */
function newRow(columns: Columns, place: RowPlace, like: number | null = null): number {
  if (columns.size === columns.line.length) widen(columns, 2 * columns.size);
  const id = columns.size++;
  columns.chain[id] = place.chain;
  columns.line[id] = place.line;
  columns.start[id] = place.start;
  columns.end[id] = place.end;
  if (place.file !== 0) columns.file[id] = place.file;
  if (place.variant !== 0) columns.variant[id] = place.variant;
  columns.like[id] = like ?? id;
  return id;
}

/** Adds a rule and gives its id. */
export function addRow(columns: Columns, matches: readonly Match[], place: RowPlace): number {
  const id = newRow(columns, place);
  const all = ALL[columns.family];
  columns.srcLo[id] = all.lo;
  columns.srcHi[id] = all.hi;
  columns.dstLo[id] = all.lo;
  columns.dstHi[id] = all.hi;
  columns.inName[id] = 0;
  columns.outName[id] = 0;
  columns.proto[id] = -1;
  columns.sportLo[id] = 0;
  columns.sportHi[id] = 65535;
  columns.dportLo[id] = 0;
  columns.dportHi[id] = 65535;
  let bits = 0;
  let taken = 0;
  for (const match of matches) {
    const field = FIELD[match.kind] ?? 0;
    // The second match of one field, and every field without a column, is left to the rule view.
    if (match.kind === 'always') continue;
    if (field === 0 || (taken & field) !== 0) bits |= BIT.MORE;
    else bits |= setField(columns, id, match);
    taken |= field;
  }
  columns.bits[id] = bits;
  return id;
}

/** Adds a row with the fields of another one, at a place of its own, and with the target of the row `like`, or its own. */
export function copyRow(columns: Columns, from: number, like: number | null, place: RowPlace): number {
  const id = newRow(columns, place, like);
  // Addresses of IPv6 are no typed array: there each is written.
  if (columns.srcLo[from] !== 0) columns.srcLo[id] = columns.srcLo[from]!;
  columns.srcHi[id] = columns.srcHi[from]!;
  columns.dstLo[id] = columns.dstLo[from]!;
  columns.dstHi[id] = columns.dstHi[from]!;
  if (columns.inName[from] !== 0) columns.inName[id] = columns.inName[from]!;
  if (columns.outName[from] !== 0) columns.outName[id] = columns.outName[from]!;
  columns.proto[id] = columns.proto[from]!;
  if (columns.sportLo[from] !== 0) columns.sportLo[id] = columns.sportLo[from]!;
  columns.sportHi[id] = columns.sportHi[from]!;
  if (columns.dportLo[from] !== 0) columns.dportLo[id] = columns.dportLo[from]!;
  columns.dportHi[id] = columns.dportHi[from]!;
  if (columns.bits[from] !== 0) columns.bits[id] = columns.bits[from]!;
  return id;
}

const FIELD: Readonly<Partial<Record<Match['kind'], number>>> = { src: 1, dst: 2, in: 4, out: 8, proto: 16, sport: 32, dport: 64 };

function setField(columns: Columns, id: number, match: Match): number {
  switch (match.kind) {
    case 'src':
    case 'dst':
      return setAddresses(columns, id, match.kind, match.ranges, match.negated);
    case 'in':
      columns.inName[id] = internName(columns, match.name);
      return match.negated ? BIT.IN_NEGATED : 0;
    case 'out':
      columns.outName[id] = internName(columns, match.name);
      return match.negated ? BIT.OUT_NEGATED : 0;
    case 'proto':
      columns.proto[id] = match.proto;
      return match.negated ? BIT.PROTO_NEGATED : 0;
    case 'sport':
    case 'dport':
      return setPorts(columns, id, match.kind, match.ranges, match.negated);
    default:
      return BIT.MORE;
  }
}

function setAddresses(columns: Columns, id: number, kind: 'src' | 'dst', ranges: readonly AddressRange[], negated: boolean): number {
  const single = ranges.length === 1;
  if (negated && !single) return BIT.MORE;
  let lo: Address | undefined;
  let hi: Address | undefined;
  for (const range of ranges) {
    if (lo === undefined || range.lo < lo) lo = range.lo;
    if (hi === undefined || range.hi > hi) hi = range.hi;
  }
  if (lo === undefined || hi === undefined) return BIT.MORE;
  (kind === 'src' ? columns.srcLo : columns.dstLo)[id] = lo;
  (kind === 'src' ? columns.srcHi : columns.dstHi)[id] = hi;
  return (single ? 0 : BIT.MORE) | (negated ? (kind === 'src' ? BIT.SRC_NEGATED : BIT.DST_NEGATED) : 0);
}

function setPorts(columns: Columns, id: number, kind: 'sport' | 'dport', ranges: readonly PortRange[], negated: boolean): number {
  const single = ranges.length === 1;
  if (negated && !single) return BIT.MORE;
  let lo = 65535;
  let hi = 0;
  for (const range of ranges) {
    if (range.lo < lo) lo = range.lo;
    if (range.hi > hi) hi = range.hi;
  }
  (kind === 'sport' ? columns.sportLo : columns.dportLo)[id] = lo;
  (kind === 'sport' ? columns.sportHi : columns.dportHi)[id] = hi;
  return (single ? 0 : BIT.MORE) | (negated ? (kind === 'sport' ? BIT.SPORT_NEGATED : BIT.DPORT_NEGATED) : 0);
}

/** The columns cut to their size, rows in the order of `keep` (all of them in their own order where it is null). */
export function freeze(columns: Columns, keep: Int32Array | null): RuleColumns & TextColumns {
  if (keep !== null) pack(columns, keep);
  const { size } = columns;
  const addresses = (column: Uint32Array | Address[]): ArrayLike<Address> =>
    column instanceof Uint32Array ? column.subarray(0, size) : column.slice(0, size);
  return {
    srcLo: addresses(columns.srcLo),
    srcHi: addresses(columns.srcHi),
    dstLo: addresses(columns.dstLo),
    dstHi: addresses(columns.dstHi),
    inName: columns.inName.subarray(0, size),
    outName: columns.outName.subarray(0, size),
    proto: columns.proto.subarray(0, size),
    sportLo: columns.sportLo.subarray(0, size),
    sportHi: columns.sportHi.subarray(0, size),
    dportLo: columns.dportLo.subarray(0, size),
    dportHi: columns.dportHi.subarray(0, size),
    bits: columns.bits.subarray(0, size),
    chain: columns.chain.subarray(0, size),
    file: columns.file.subarray(0, size),
    line: columns.line.subarray(0, size),
    start: columns.start.subarray(0, size),
    end: columns.end.subarray(0, size),
    variant: columns.variant.subarray(0, size),
    like: columns.like.subarray(0, size),
    toPort: columns.toPort.subarray(0, size),
    toAddress: columns.toAddress.subarray(0, size),
  };
}

const NUMBER_FIELDS = [...INT_FIELDS, ...UINT_FIELDS, ...SHORT_FIELDS, 'proto', 'bits'] as const;

/** Moves the kept rows (ascending ids) to the front. */
function pack(columns: Columns, keep: Int32Array): void {
  for (const field of NUMBER_FIELDS) {
    const column = columns[field];
    keep.forEach((from, to) => {
      column[to] = column[from]!;
    });
  }
  for (const field of ADDRESS_FIELDS) {
    const column = columns[field];
    keep.forEach((from, to) => {
      column[to] = column[from]!;
    });
  }
  columns.size = keep.length;
  renumberLikes(columns, keep);
}

/** A row whose model is gone stands for itself: its own text says what its target is. */
function renumberLikes({ like }: Columns, keep: Int32Array): void {
  const fresh = new Map<number, number>();
  for (const [to, from] of keep.entries()) fresh.set(from, to);
  keep.forEach((_, to) => {
    like[to] = fresh.get(like[to]!) ?? to;
  });
}
