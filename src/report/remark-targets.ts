import { salesSentences } from '../messages/report/sales';
import { serviceSentences } from '../messages/report/service';
import type { Targets } from '../rules/target';
import { type Reason, reason } from './reason';

/** Where the targets are from that a store was held against. */
export function remarkTargetsSource(targets: Targets | undefined): Reason[] {
  const { copied, areStated } = targets ?? {};
  return [
    ...(areStated ? [reason('context', serviceSentences.stated)] : []),
    ...(copied ? [reason('context', salesSentences.copiedFrom(copied.source, copied.day))] : []),
  ];
}
