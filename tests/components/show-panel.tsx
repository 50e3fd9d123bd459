import type { PanelProps } from '../../components/panel/Panel.tsx';
import { SamplePanel } from './panel-states.tsx';
import { stage } from './stage.tsx';

/** Shows a panel over sample words; `update` shows it anew with some of its properties changed. */
export function showPanel(props: Partial<PanelProps> = {}) {
  const { root, show } = stage();
  show(<SamplePanel {...props} />);
  return { root, update: (next: Partial<PanelProps>) => show(<SamplePanel {...props} {...next} />) };
}
