/** (change) The gateway's own SSH is shut for everybody: who applies the change from afar is locked out. */
import { analyse } from '../../src/netfilter/flows.ts';
import type { Gateway } from '../../src/netfilter/gateway.ts';
import { type Box, DIM, fullBox, replaceDim, restrict } from '../../src/packets/box.ts';
import { contains, one } from '../../src/packets/intervals.ts';
import { type Opening, openings, responsible } from '../../src/review/change-facts.ts';
import { exactFate } from '../../src/review/changes.ts';
import type { ChangeUnderReview, Check, CheckContext, Draft } from '../../src/review/check.ts';
import { deciderOf, openingOf } from '../../src/review/rule-facts.ts';
import { sampleBox } from '../../src/review/sample.ts';
import { boxWitness, say } from '../../src/review/speak.ts';
import { STATE_ESTABLISHED } from '../../src/review/states.ts';
import { networkVantages } from '../../src/review/vantages.ts';

/** Whether somebody else still gets in is a question to the whole gateway, so that a narrow review does not tell it. */
export const lockOut: Check = { id: 'lock-out', run: (context) => findings(context) };

const TCP = 6;
const SSH = 22;

function findings({ gateway, change }: CheckContext): Draft[] {
  if (change === null) return [];
  const clients = networkVantages(gateway).filter(({ kind }) => kind === 'inside' || kind === 'outside');
  const lost = openings(gateway, change.differences, clients).find(isShut);
  if (lost === undefined || clients.some(({ boxes }) => boxes.some((place) => letsIn(gateway, place)))) return [];
  return toDraft(gateway, change, lost);
}

/** Let in for certain before, and stopped for certain now. */
function isShut({ box, difference: { before, after, when } }: Opening): boolean {
  const isSsh = contains(box[DIM.PROTO]!, TCP) && contains(box[DIM.DPORT]!, SSH);
  return (
    isSsh && when.length === 0 && before.verdict === 'local' && !before.dnat && (after.verdict === 'drop' || after.verdict === 'reject')
  );
}

/** Whether some client of a place reaches the gateway's own SSH, or may. */
function letsIn(gateway: Gateway, place: Box): boolean {
  const ssh = replaceDim(sshOf(fullBox(gateway.family)), DIM.DST, gateway.routing.own);
  const box = openingOf(place, ssh);
  if (box === null) return false;
  const fates = analyse(gateway, { box, mark: 0, local: false }, { left: 20_000, recordSteps: false });
  return fates.some(({ verdict, dnat }) => (verdict === 'local' && !dnat) || verdict === 'undetermined');
}

function sshOf(box: Box): Box {
  return replaceDim(replaceDim(box, DIM.PROTO, one(TCP)), DIM.DPORT, one(SSH));
}

function toDraft(gateway: Gateway, change: ChangeUnderReview, { box, difference: { after, when } }: Opening): Draft[] {
  const own = sshOf(restrict(box, DIM.DST, gateway.routing.own) ?? box);
  const packet = sampleBox(openingOf(own, own) ?? own, gateway.family);
  const { by } = exactFate(gateway, after, packet, when);
  const known = analyse(gateway, { box: replaceDim(packet, DIM.STATE, STATE_ESTABLISHED), mark: 0, local: false });
  const goesOn = known.every(({ verdict }) => verdict === 'local');
  const rule = responsible(gateway, change, { ...after, by }) ?? deciderOf(gateway, by, 'input');
  if (rule === null) return [];
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
        return `${text} 以前由网关自身接收,现在被 ${decider} 阻止,其他任何来源也是如此;${session}。请准备好控制台,或用 \`iptables-apply\` 应用,以便自动恢复。`;
      }
      const session = goesOn ? 'A session that is open goes on, and no new one opens' : 'A session that is open breaks off as well';
      return `${text} was taken in by the gateway's own stack, and now ${decider} stops it, as it does everybody else. ${session}. Have a console at hand, or apply it with \`iptables-apply\`, which goes back by itself.`;
    }),
    mends: null,
  };
  return [draft];
}
