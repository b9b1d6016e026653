import { formRouting } from './formRouting.ts';
import { manufacturing } from './manufacturing.ts';
import { services } from './services.ts';
import { software } from './software.ts';
import type { Template } from './template.ts';

/** The templates in the order in which they are offered. */
export const templates: readonly Template[] = [services, software, manufacturing, formRouting];
