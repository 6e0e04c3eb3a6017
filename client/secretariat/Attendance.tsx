import type { OrganizationId } from '../../shared/dialogue/model.ts';
import { useDeskAct } from '../desk/useDeskAct.ts';
import { useDesks } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { officerWords as words } from '../words/en.ts';

/** Whether the organization takes part, and by what it is known; the officer who sees somebody of it says so [R12]. */
export function Attendance({ organization }: { organization: OrganizationId }) {
  const how = useDesks().officers.attended[organization];
  const { state, refusal, perform } = useDeskAct(`attended:${organization}`, 'markPresent');
  return (
    <section className="part">
      <h3>{words.attendance}</h3>
      <p className="hint">{how ? words.attended[how] : words.notYetSeen}</p>
      {!how && (
        <Act small state={state} refusal={refusal} onAct={() => void perform({ type: 'markPresent', organization })}>
          {words.seen}
        </Act>
      )}
    </section>
  );
}
