/** Pages of the Manager where several guides begin, and what their lists hold. */
import { numbered } from './plans/plan.ts';

export const HOME = '/v3/ng/home';

export const DOMAINS = '/v3/ng/products/web/domains';
export const domainNames = ['domain:1001', 'domain:1002', 'domain:1003'];

export const USERS = '/v3/ng/accounts/rights/users/list';
export const userMenus = numbered('row-menu', 6);
