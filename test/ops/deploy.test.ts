import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const environment = read('src/cli/environment.ts');
const serve = read('src/cli/http.ts');

describe('the deployment files', () => {
  it('run two replicas without rights, on a read-only root, with probes that the bot answers', () => {
    const [deployment, ...others] = parseAllDocuments(read('deploy/kubernetes/hairpin.yml')).map((document) => document.toJS());
    expect(others.map(({ kind }) => kind)).toEqual(['Service', 'PodDisruptionBudget', 'NetworkPolicy']);
    expect(deployment.spec.replicas).toBe(2);
    const { securityContext, containers, terminationGracePeriodSeconds } = deployment.spec.template.spec;
    expect(securityContext).toMatchObject({ runAsNonRoot: true, runAsUser: 10001 });
    expect(terminationGracePeriodSeconds).toBeGreaterThan(40);
    const [container] = containers;
    expect(container.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
    for (const probe of ['startupProbe', 'livenessProbe', 'readinessProbe']) expect(serve).toContain(`'${container[probe].httpGet.path}'`);
  });

  it('name only variables that the bot reads, and routes that it has', () => {
    const files = ['deploy/kubernetes/hairpin.yml', 'compose.yml', 'Dockerfile', 'docs/runbook.md'];
    const named = files.flatMap((file) => read(file).match(/\b(?:GITHUB|SLACK|HAIRPIN|DATABASE)_[A-Z_]+\b/g) ?? []);
    expect(named.length).toBeGreaterThan(10);
    for (const name of new Set(named)) expect(environment, name).toContain(name);
    const ingress = parse(read('deploy/kubernetes/ingress.yml'));
    for (const { path } of ingress.spec.rules[0].http.paths) expect(serve).toContain(`'${path}'`);
    // Metrics, and tables that an operator may look into.
    const there = read('src/jobs/metrics.ts') + read('src/jobs/migrations.ts');
    for (const name of new Set(read('docs/runbook.md').match(/hairpin_[a-z_]+/g))) expect(there, name).toContain(name);
  });

  it('build the package that there is, and tell what they need', () => {
    const dockerfile = read('Dockerfile');
    expect(dockerfile).toMatch(/^USER 10001:10001$/m);
    expect(existsSync(new URL('../../.dockerignore', import.meta.url))).toBe(true);
    const { hairpin, postgres } = parse(read('compose.yml')).services;
    expect(hairpin).toMatchObject({ read_only: true, cap_drop: ['ALL'] });
    expect(hairpin.environment.DATABASE_URL).toContain('@postgres:5432/');
    expect(postgres.healthcheck.test[1]).toContain('pg_isready');
  });
});
