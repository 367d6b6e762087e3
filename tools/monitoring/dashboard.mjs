// The Grafana dashboard, made by code: `npm run diagrams` writes dashboard.json beside it. Needs the installed packages.
import { DashboardBuilder, DatasourceVariableBuilder, RowBuilder } from '@grafana/grafana-foundation-sdk/dashboard';
import { DataqueryBuilder } from '@grafana/grafana-foundation-sdk/prometheus';
import { PanelBuilder as Stat } from '@grafana/grafana-foundation-sdk/stat';
import { PanelBuilder as Lines } from '@grafana/grafana-foundation-sdk/timeseries';

/** A figure as one panel shows it. @typedef {{ title: string, expr: string, legend?: string, unit?: string, width?: number }} Panel */

/**
 * Every worker reports the same for all dossiers: the largest is used. @type {Record<string, { stat?: true, panels:
 * Panel[] }>}
 */
export const rows = {
  'What does not go on': {
    stat: true,
    panels: [
      { title: 'Open dossiers', expr: 'sum(max by (type, phase) (hoso_dossiers_open))' },
      { title: 'Without a run', expr: 'max(hoso_runs_missing)' },
      { title: 'Late', expr: 'max(hoso_moments_late)' },
      { title: 'Task fails', expr: 'max(hoso_tasks_failing)' },
      { title: 'Stuck, in a day', expr: 'max(increase(hoso_incidents{kind="stuck"}[1d]))' },
      { title: 'Registries paused', expr: 'sum(max by (registry) (hoso_registry_paused))' },
    ],
  },
  Dossiers: {
    panels: [
      {
        title: 'Open, by type and phase',
        expr: 'max by (type, phase) (hoso_dossiers_open)',
        legend: '{{type}} {{phase}}',
      },
      { title: 'Who must act', expr: 'sum by (who) (max by (type, who) (hoso_dossiers_waiting))', legend: '{{who}}' },
      {
        title: 'Beside the procedures, an hour',
        expr: 'max by (kind) (increase(hoso_incidents[1h]))',
        legend: '{{kind}}',
      },
    ],
  },
  Registries: {
    panels: [
      {
        title: 'Dossiers without an answer',
        expr: 'max by (registry) (hoso_registry_dossiers_waiting)',
        legend: '{{registry}}',
      },
      {
        title: 'Calls a second, by outcome',
        expr: 'sum by (registry, outcome, status) (rate(hoso_registry_calls_total[5m]))',
        legend: '{{registry}} {{outcome}} {{status}}',
        unit: 'reqps',
      },
      { title: 'Calls that wait', expr: 'max by (registry) (hoso_registry_calls_waiting)', legend: '{{registry}}' },
    ],
  },
  'Consumers of the record': {
    panels: [
      {
        title: 'Behind the record',
        expr: 'max by (consumer) (hoso_consumer_lag_seconds)',
        legend: '{{consumer}}',
        unit: 's',
      },
      {
        title: 'Set aside',
        expr: 'max by (consumer, state) (hoso_consumer_set_aside)',
        legend: '{{consumer}} {{state}}',
      },
      {
        title: 'Deadlines overdue, by whom they are owed',
        expr: 'sum by (bound) (max by (type, deadline, bound) (hoso_deadlines{outcome="overdue"}))',
        legend: '{{bound}}',
      },
    ],
  },
  'API and workers': {
    panels: [
      {
        title: 'Requests a second, by status',
        expr: 'sum by (status) (rate(http_request_duration_seconds_count[5m]))',
        legend: '{{status}}',
        unit: 'reqps',
      },
      {
        title: 'Time of a request, p50, p95, p99',
        expr: [0.5, 0.95, 0.99]
          .map(
            (share) =>
              `label_replace(histogram_quantile(${share}, sum by (le) (rate(http_request_duration_seconds_bucket[5m]))), "q", "p${share * 100}", "", "")`,
          )
          .join(' or '),
        legend: '{{q}}',
        unit: 's',
      },
      {
        title: 'Repeated work, p95',
        expr: 'histogram_quantile(0.95, sum by (le, sweep) (rate(hoso_sweep_duration_seconds_bucket[5m])))',
        legend: '{{sweep}}',
        unit: 's',
      },
      {
        title: 'Workflow tasks from schedule to start, p95 (Temporal)',
        expr: 'histogram_quantile(0.95, sum by (le) (rate(temporal_workflow_task_schedule_to_start_latency_bucket[5m])))',
        unit: 'ms',
      },
      { title: 'Memory', expr: 'process_resident_memory_bytes', legend: '{{job}} {{instance}}', unit: 'bytes' },
      { title: 'Log lines lost', expr: 'hoso_log_lost', legend: '{{instance}}' },
    ],
  },
};

const source = { type: 'prometheus', uid: '${source}' };

/** @param {Panel} panel @param {boolean} stat */
const panelOf = ({ title, expr, legend = '', unit = 'short' }, stat) => {
  const query = new DataqueryBuilder().expr(expr).legendFormat(legend).refId('A');
  const panel = stat ? new Stat().span(4).height(4) : new Lines().span(8).height(8);
  return panel.title(title).unit(unit).datasource(source).min(0).withTarget(query);
};

/** @returns {string} for Grafana's import */
export function dashboard() {
  const board = new DashboardBuilder('Hoso')
    .uid('hoso')
    .tags(['hoso'])
    .refresh('1m')
    .time({ from: 'now-6h', to: 'now' })
    .timezone('browser')
    .withVariable(new DatasourceVariableBuilder('source').label('Prometheus').type('prometheus'));
  for (const [title, { stat = false, panels }] of Object.entries(rows)) {
    board.withRow(new RowBuilder(title));
    for (const panel of panels) board.withPanel(panelOf(panel, stat));
  }
  return `${JSON.stringify(board.build(), undefined, 2)}\n`;
}
