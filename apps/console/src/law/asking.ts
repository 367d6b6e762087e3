import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../api/client.js';
import type { paths } from '../api/schema.js';

type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer T } } } };
}
  ? T
  : never;

export type Version = Answer<'/v1/policy/versions'>['items'][number];
export type Content = Answer<'/v1/policy/versions/{version}'>['law'];
export type Form = Answer<'/v1/policy/form'>;
export type Difference = Answer<'/v1/policy/versions/{version}/differences'>['items'][number];
export type ChangedAnswer = Answer<'/v1/policy/versions/{version}/answers'>['items'][number];
export type RateField = Form['rates'][number]['fields'][number];
export type Choice = Form['choices'][number];

/** The versions that the program holds. */
export const useVersions = () =>
  useQuery({ queryKey: ['law', 'versions'], queryFn: () => answered(api.GET('/v1/policy/versions')) });

/** A version with its data; it never changes. */
export const useVersion = (version: number) =>
  useQuery({
    queryKey: ['law', 'version', version],
    queryFn: () =>
      answered(api.GET('/v1/policy/versions/{version}', { params: { path: { version: String(version) } } })),
    staleTime: Infinity,
  });

/** What the data consist of, in words. */
export const useForm = () =>
  useQuery({
    queryKey: ['law', 'form'],
    queryFn: () => answered(api.GET('/v1/policy/form')),
    staleTime: Infinity,
  });

/** Where two versions differ. */
export const useDifferences = (version: number, from: number) =>
  useQuery({
    queryKey: ['law', 'differences', version, from],
    queryFn: () =>
      answered(
        api.GET('/v1/policy/versions/{version}/differences', {
          params: { path: { version: String(version) }, query: { from } },
        }),
      ),
    staleTime: Infinity,
  });

/** Which answers differ between two versions. */
export const useAnswers = (version: number, from: number) =>
  useQuery({
    queryKey: ['law', 'answers', version, from],
    queryFn: () =>
      answered(
        api.GET('/v1/policy/versions/{version}/answers', {
          params: { path: { version: String(version) }, query: { from } },
        }),
      ),
    staleTime: Infinity,
  });
