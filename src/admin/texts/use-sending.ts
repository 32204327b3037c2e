import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useAttempt } from '../use-attempt';

/** Sends something when it is asked to, and knows what came of the last time. */
export function useSending<Asked, Done>(path: string, failed: string) {
  const { post } = useFetchClient();
  const [done, setDone] = useState<Done | null>(null);
  const { problem, isWorking, attempt } = useAttempt();
  const send = async (asked: Asked) => {
    setDone(null);
    const answer = await attempt(() => post<Done>(path, asked), failed);
    if (answer !== undefined) setDone(answer.data);
  };
  return { done: problem === '' ? done : null, problem, isWorking, send };
}
