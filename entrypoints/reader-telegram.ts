// Written by `npm run gen` from the folders of lib/adapters. Do not edit.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import telegram from '../lib/adapters/telegram/adapter.ts';
import { readOnce } from '../lib/adapters/read-once.ts';
import { readProfile } from '../lib/adapters/read-profile.ts';

export default defineUnlistedScript({ globalName: true, main: () => readOnce((page) => readProfile(telegram, page)) });
