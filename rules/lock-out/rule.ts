/** (change) The gateway's own SSH is shut for everybody: who applies the change from afar is locked out. */
import type { Decision } from '../../src/netfilter/chains.ts';
import { stateSet } from '../../src/netfilter/evaluate.ts';
import type { Gateway } from '../../src/netfilter/gateway.ts';
import { type Box, DIM, fullBox, replaceDim } from '../../src/packets/box.ts';
import { one } from '../../src/packets/intervals.ts';
import { responsible } from '../../src/review/change-facts.ts';
import type { ChangeUnderReview, Check, CheckContext, Draft } from '../../src/review/check.ts';
import { fatesOf } from '../../src/review/probe.ts';
import { deciderOf, openingOf } from '../../src/review/rule-facts.ts';
import { sampleBox } from '../../src/review/sample.ts';
import { boxWitness, say } from '../../src/review/speak.ts';
import { STATE_ESTABLISHED } from '../../src/review/states.ts';
import { networkVantages } from '../../src/review/vantages.ts';
import { STATE, TCP } from '../../src/ruleset/model.ts';

/** Whether somebody else still gets in is a question to the whole gateway, so that a narrow review does not tell it. */
export const lockOut: Check = { id: 'lock-out', run: (context) => findings(context) };

const PROTO_TCP = 6;
const SSH = 22;

function findings({ gateway, change }: CheckContext): Draft[] {
  if (change === null || change.differences.length === 0) return [];
  const client = firstLetIn(change.base);
  if (client === null || placesOf(gateway).some((place) => isOpen(waysIn(gateway, place)))) return [];
  return toDraft(gateway, change, client);
}

function placesOf(gateway: Gateway): Box[] {
  return networkVantages(gateway)
    .filter(({ kind }) => kind === 'inside' || kind === 'outside')
    .flatMap(({ boxes }) => boxes);
}

/** The first of a gateway's clients that its own SSH answers. */
function firstLetIn(gateway: Gateway): Box | null {
  for (const place of placesOf(gateway)) {
    const { certain } = waysIn(gateway, place);
    if (certain !== null) return certain;
  }
  return null;
}

interface Ways {
  /** A first packet that is let in and answered. */
  readonly certain: Box | null;
  /** Some may get in: a file does not decide it. */
  readonly perhaps: boolean;
}

function isOpen({ certain, perhaps }: Ways): boolean {
  return certain !== null || perhaps;
}

/** How a place gets to the gateway's own SSH. */
function waysIn(gateway: Gateway, place: Box): Ways {
  const ssh = [
    [DIM.DST, gateway.routing.own],
    [DIM.PROTO, one(PROTO_TCP)],
    [DIM.DPORT, one(SSH)],
  ] as const;
  const wanted = ssh.reduce((box: Box, [dim, set]) => replaceDim(box, dim, set), fullBox(gateway.family));
  const box = openingOf(place, wanted);
  const fates = box === null ? [] : fatesOf(gateway, box);
  const packets = fates
    .filter(({ verdict, dnat, when }) => verdict === 'local' && !dnat && when.length === 0)
    .map((fate) => sampleBox(fate.box, gateway.family));
  return {
    certain: packets.find((packet) => replyStopped(gateway, packet) === null) ?? null,
    perhaps: fates.some(({ verdict, when }) => verdict === 'undetermined' || (verdict === 'local' && when.length > 0)),
  };
}

/** What stops the gateway's answer on its way out; null where nothing does for certain. */
function replyStopped(gateway: Gateway, packet: Box): Decision | null {
  const turned = [
    [DIM.IN, one(0)],
    [DIM.SRC, packet[DIM.DST]!],
    [DIM.DST, packet[DIM.SRC]!],
    [DIM.SPORT, packet[DIM.DPORT]!],
    [DIM.DPORT, packet[DIM.SPORT]!],
    [DIM.STATE, stateSet(STATE.ESTABLISHED)],
    [DIM.FLAGS, one(TCP.SYN | TCP.ACK)],
  ] as const;
  const reply = turned.reduce((box: Box, [dim, set]) => replaceDim(box, dim, set), packet);
  const fates = fatesOf(gateway, reply, true);
  const stopped = fates.find(({ verdict }) => verdict === 'drop' || verdict === 'reject');
  return stopped !== undefined && fates.every(({ verdict }) => verdict === 'drop' || verdict === 'reject') ? stopped.by : null;
}

function toDraft(gateway: Gateway, change: ChangeUnderReview, packet: Box): Draft[] {
  const fate = fatesOf(gateway, packet)[0];
  if (fate === undefined) return [];
  const isIn = fate.verdict === 'local';
  const by = isIn ? replyStopped(gateway, packet) : fate.by;
  const hook = isIn ? 'output' : 'input';
  const rule = by === null ? null : (responsible(gateway, change, { ...fate, by }) ?? deciderOf(gateway, by, hook));
  if (by === null || rule === null) return [];
  const known = replaceDim(packet, DIM.STATE, STATE_ESTABLISHED);
  const goesOn = !isIn && replyStopped(gateway, packet) === null && fatesOf(gateway, known).every(({ verdict }) => verdict === 'local');
  const draft: Draft = {
    rule,
    severity: 'warning',
    subject: 'ssh',
    message: say((lang) =>
      lang === 'zh'
        ? '此变更之后,没有人能再访问网关自身的 SSH(22 端口)'
        : "with this change nobody reaches the gateway's own SSH (port 22) any more",
    ),
    why: say((lang) => {
      const text = boxWitness(packet, gateway, lang);
      const decider = 'rule' in by ? `\`${by.rule.text}\`` : lang === 'zh' ? '默认策略' : 'the policy';
      if (lang === 'zh') {
        const session = goesOn ? '已建立的会话继续,但无法再建立新的会话' : '已建立的会话也会中断';
        const stops = isIn ? `它的应答现在被 ${decider} 阻止` : `现在被 ${decider} 阻止`;
        return `${text} 以前由网关自身应答,${stops},其他任何来源也是如此;${session}。请准备好控制台,或用 \`iptables-apply\` 应用,以便自动恢复。`;
      }
      const session = goesOn ? 'A session that is open goes on, and no new one opens' : 'A session that is open breaks off as well';
      const stops = isIn ? `and now ${decider} stops the reply` : `and now ${decider} stops it`;
      return `${text} was answered by the gateway itself, ${stops}, as it does everybody else's. ${session}. Have a console at hand, or apply it with \`iptables-apply\`, which goes back by itself.`;
    }),
    mends: null,
  };
  return [draft];
}
