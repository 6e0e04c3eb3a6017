import { createRoot } from 'react-dom/client';
import '../style/style.css';
import { startTheme } from '../theme.ts';
import { PartsPage } from './PartsPage.tsx';

/** Every part in every state, to be looked at while one works on it; not part of the build. */
startTheme();
const root = document.getElementById('root');
if (root) createRoot(root).render(<PartsPage />);
