import type { ReferenceKind } from './references.ts';
import type { Mention } from './sentences.ts';

/** Chinese: what stands directly around the name decides; windows are a few characters wide. */
const AFTER: [ReferenceKind, RegExp][] = [
  [
    'organization',
    /^.{0,8}?(?:大学|学院|协会|基金会|红十字会|红新月会|联合会|研究所|联盟|学会|律师协会|俱乐部|日报|时报|航空公司|合唱团|工会|网络|研究中心|童子军)/u,
  ],
  ['treaty', /^.{0,4}?(?:公约|议定书|宣言|规则|原则|进程|准则|协定|条约|契约|守则|声明|共识|行动计划|规约)/u],
  ['floor', /^.{0,3}?(?:代表团?|大使|观察员|常驻代表团?|同事|共同主席|主席|副主席)(?!.{0,3}(?:国内|境内))/u],
  [
    'floor',
    /^(?:(?:和|、|与).{1,4})?(?:要求发言|请求发言|发言支持|询问|问道|提议|建议|支持(?:这项|该|这一|关于|此项)|感谢|祝贺|赞同|附议|代表.{1,8}发言|想问|希望了解|愿意|想感谢)/u,
  ],
  [
    'affiliation',
    /^(?:(?:和|、|与|及)[^，。]{1,8})?(?:都)?(?:设有|设立了?|有)(?:办事处|分支|成员|分会|代表处|办公室)/u,
  ],
  ['meeting', /^(?:举行|召开|举办|开会|见面|开幕)/u],
  ['meeting', /^.{0,6}?(?:会议|论坛|峰会|研讨会|培训班|展览|大会|工作坊)(?:上|期间|之后|，|。|将|于|在|已|的)/u],
  ['language', /^(?:语|文版|文本|语版|文(?=[和与、及，。版]|$))/u],
  [
    'affiliation',
    /^(?:籍)?的?(?:一名|一位|一个|一家)?.{0,4}?(?:律师|研究员|学者|教授|学生|医生|记者|经济学家|社会工作者|公民)[，。,.；]/u,
  ],
];
const BEFORE: [ReferenceKind, RegExp][] = [
  [
    'affiliation',
    /(?:我|我们|本人|本[^，。本]{1,4}|本组织|我们组织|本协会|我会|我们协会|我方|我们的组织|我们机构|我所在的组织|基金会|协会|组织|机构|诊所|大学|公司)[^，。；！？]{0,10}?(?:来自|在|从|住在|设在|注册于|总部位于|总部设在|位于|是|成立于|出生于|生于|出生在|毕业于)$/u,
  ],
  ['affiliation', /^(?:来自|从|在线来自|大家好，来自)$/u],
  ['affiliation', /[，、](?:现在|现|如今|目前|后来|今天)?(?:在|住在)$/u],
  ['affiliation', /[，、](?:现|现在|今天|此刻|目前|正)?从$/u],
  ['affiliation', /(?:我|我们)[^，。]{0,4}(?:是)(?:一名|一位|一家|一个|一个来自|一名来自|一家来自|来自)?$/u],
  ['courtesy', /(?:感谢|谢谢|致谢|祝贺|感激|鸣谢)[^，。；！？]{0,10}$/u],
  ['meeting', /(?:会议|论坛|峰会|研讨会|培训|展览|大会|工作坊|会|课程)[^，。；]{0,8}(?:在|于|从|到|赴|前往)$/u],
  ['meeting', /(?:在|于)$/u],
  ['treaty', /(?:《)$/u],
];

/** The reference that explains a mention in Chinese text, or undefined. */
export function chineseReference(text: string, mention: Mention): ReferenceKind | undefined {
  const { start, end, kind } = mention.match;
  const stop = /[。！？；\n]/u;
  const leftAll = text.slice(Math.max(0, start - 24), start);
  const cut = Math.max(...['。', '！', '？', '；', '\n'].map((sign) => leftAll.lastIndexOf(sign)));
  const left = leftAll.slice(cut + 1);
  const rest = text.slice(end, end + 30);
  const until = rest.search(stop);
  const after = until < 0 ? rest : rest.slice(0, until + 1);
  if (/(?:政府|法院|警方|警察|法律|监狱|检察|边防|海关|军队|议会)/u.test(after.slice(0, 8))) return undefined;
  for (const [reference, pattern] of AFTER) {
    if (!pattern.test(after)) continue;
    if (reference === 'treaty' && kind !== 'place' && !/[》]/u.test(after.slice(0, 14))) continue;
    if (
      reference === 'affiliation' &&
      !pattern.source.includes('办事处') &&
      !/(?:我|我们|本人|作为)[^，。]{0,8}$/u.test(left)
    )
      continue;
    if (reference === 'floor' && /^(?:感谢|祝贺|支持)/u.test(after) && /[，。]$/u.test(after.slice(0, 1))) continue;
    return reference;
  }
  for (const [reference, pattern] of BEFORE) {
    if (!pattern.test(left)) continue;
    if (
      reference === 'meeting' &&
      pattern.source === '(?:在|于)$' &&
      !/^[^，。；]{0,8}(?:举行|召开|举办|开会|见面|会面|开幕|相聚|(?:合办|主办|承办|开办|开设|组织)了?[^，。；]{0,6}(?:培训|会|班|课|展|论坛|工作坊))/u.test(
        after,
      )
    )
      continue;
    if (
      reference === 'affiliation' &&
      /^(?:的)(?!.{0,8}(?:组织|协会|律师|研究|学|机构|公司|诊所|基金会|庇护所|网络))/u.test(after)
    )
      continue;
    if (
      reference === 'affiliation' &&
      /(?:在|从)$/u.test(left) &&
      !/(?:设在|住在|总部设在|出生在)$/u.test(left) &&
      !/^[，。,.；]|^(?:大学|学院|执教|工作|发言|连线|向|参加|有|开展|运营|设有|接入|注册|成立|生活|学习|任教|教书|执业|为大家|和大家|加入)/u.test(
        after,
      )
    )
      continue;
    if (reference === 'courtesy' && /(?:关闭|释放|废除|通过|批准|逮捕)/u.test(after)) continue;
    return reference;
  }
  return undefined;
}
