using System.Collections.Generic;
using SkillStash.Schema.Compiler.Catalog;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Schema;

/// <summary>Folds statements, in order, into a catalogue, as SQLite does when it runs them.</summary>
internal sealed class SchemaBinder
{
    private readonly TransactionLog _transactions = new();
    private readonly ConnectionSettings _settings = new();

    /// <summary>The catalogue after the statements so far.</summary>
    public SchemaCatalog Catalog { get; private set; } = new();

    /// <summary>Folds the statements of one document. What changes no schema (queries, changes of rows, most of PRAGMA) is ignored.</summary>
    public void Bind(IReadOnlyList<StatementSyntax> statements, BindingContext context)
    {
        foreach (StatementSyntax statement in statements)
        {
            Bind(statement, context);
        }
    }

    private void Bind(StatementSyntax statement, BindingContext context)
    {
        switch (statement)
        {
            case CreateTableSyntax table:
                new CreateBinder(Catalog, context).Bind(table);
                break;
            case { } damaged when context.IsDamaged(damaged):
                break;
            case CreateIndexSyntax index:
                new CreateBinder(Catalog, context).Bind(index);
                break;
            case CreateViewSyntax view:
                new ViewBinder(Catalog, context).Bind(view);
                break;
            case CreateTriggerSyntax trigger:
                new TriggerBinder(Catalog, context).Bind(trigger);
                break;
            case CreateVirtualTableSyntax table:
                new VirtualTableBinder(Catalog, context).Bind(table);
                break;
            case AlterTableSyntax alter:
                new AlterBinder(Catalog, context, _settings).Bind(alter);
                break;
            case DropSyntax drop:
                new DropBinder(Catalog, context).Bind(drop);
                break;
            case AnalyzeSyntax:
                Catalog.HasStatistics = true;
                break;
            case PragmaSyntax pragma:
                _settings.Apply(pragma, _transactions.IsOpen);
                break;
            case AttachSyntax or DetachSyntax:
                AttachBinder.Bind(statement, [Catalog, .. _transactions.Remembered]);
                break;
            case BeginSyntax or CommitSyntax or SavepointSyntax or ReleaseSyntax or RollbackSyntax:
                Catalog = _transactions.After(statement, Catalog);
                break;
        }
    }
}
