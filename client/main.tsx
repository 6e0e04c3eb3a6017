import { createRoot } from 'react-dom/client';
import './style/style.css';
import { Entry } from './entry/Entry.tsx';
import { openLastConsole } from './offline/lastConsole.ts';
import { Announcer } from './parts/Announcer.tsx';
import { startTheme } from './theme.ts';

startTheme();
openLastConsole();
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <Announcer>
      <Entry />
    </Announcer>,
  );
