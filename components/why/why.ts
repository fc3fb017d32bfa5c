import { createContext, use } from 'react';

/** Opens the explanation of an indicator in the case at hand; without one it asks which. */
export type AskWhy = (indicator?: string) => void;

/** Where no case is at hand there is nothing to explain. */
export const WhyContext = createContext<AskWhy | undefined>(undefined);

/** How to ask why an indicator answers as it does; `undefined` where no case is at hand. */
export const useWhy = (): AskWhy | undefined => use(WhyContext);
