import { createRoot } from 'react-dom/client';
import '../style/style.css';
import { startTheme } from '../theme.ts';
import { ChairPage } from './ChairPage.tsx';
import { DisplayPage } from './DisplayPage.tsx';
import { ParticipantPage } from './ParticipantPage.tsx';
import { PartsPage } from './PartsPage.tsx';
import { RapporteurPage } from './RapporteurPage.tsx';
import { SecretariatPage } from './SecretariatPage.tsx';

/** `?page=chair&moment=live&theme=dark`: every part in every state, and each console with a day that stands still. */
const asked = new URLSearchParams(location.search);
const moment = asked.get('moment') ?? '';
const pages: Record<string, () => React.ReactNode> = {
  parts: () => <PartsPage />,
  chair: () => <ChairPage moment={moment} />,
  participant: () => <ParticipantPage moment={moment} />,
  display: () => <DisplayPage moment={moment} />,
  secretariat: () => <SecretariatPage />,
  rapporteur: () => <RapporteurPage />,
};

startTheme();
const root = document.getElementById('root');
if (root) createRoot(root).render((pages[asked.get('page') ?? 'parts'] ?? pages.parts)?.());
