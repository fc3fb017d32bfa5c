import '../../assets/styles/app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { CasebookProvider } from '../casebook/casebook-provider.tsx';
import { Dashboard } from './dashboard.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the dashboard.');
createRoot(root).render(
  <StrictMode>
    <CasebookProvider>
      <Dashboard />
    </CasebookProvider>
  </StrictMode>,
);
