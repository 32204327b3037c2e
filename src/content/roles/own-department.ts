import type { Core } from '@strapi/strapi';
import { departmentsOf } from '../posts/posts';
import { schoolDay } from '../school-day';

/** Id of the condition in permissions. */
export const OWN_DEPARTMENT = 'api::own-department';

interface ConditionProvider {
  register(condition: {
    readonly name: string;
    readonly displayName: string;
    readonly category: string;
    handler(user: { readonly id: number }): Promise<object>;
  }): Promise<unknown>;
}

/**
 * The condition “content of the departments in which the user holds a post today”. It is asked anew
 * for each request: a post that ended yesterday opens nothing today. Whoever holds none sees nothing.
 */
export async function registerOwnDepartment(strapi: Core.Strapi): Promise<void> {
  const { conditionProvider } = strapi.service('admin::permission') as unknown as {
    conditionProvider: ConditionProvider;
  };
  await conditionProvider.register({
    name: 'own-department',
    displayName: '本部门的内容 · Content of the own department',
    category: '校务公开 School transparency',
    async handler({ id }) {
      const codes = await departmentsOf(strapi, id, await schoolDay(strapi, new Date()));
      return { 'ownerDepartment.code': { $in: [...codes] } };
    },
  });
}
