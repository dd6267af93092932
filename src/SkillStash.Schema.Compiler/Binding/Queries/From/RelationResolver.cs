using System;
using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Catalog;
using SkillStash.Schema.Compiler.Catalog.Typing;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>The tables and views that queries can name, with the types of their columns.</summary>
internal sealed class RelationResolver(SchemaCatalog catalog)
{
    /// <summary>A resolver without tables: for expressions that stand in a table's declaration.</summary>
    public static readonly RelationResolver None = new(new SchemaCatalog());

    // A chain of views may be as long as the schema, the stack may not.
    private const int MaxDepth = 50;

    private readonly Dictionary<CatalogObject, Relation> _relations = new(ReferenceComparer.Instance);
    private readonly HashSet<CatalogObject> _open = new(ReferenceComparer.Instance);

    /// <summary>The types of all tables' columns.</summary>
    public TableTyper Types { get; } = new(catalog);

    /// <summary>The table, view or table-valued function of a name; null where there is none.</summary>
    public Relation? Find(string? database, string name) => catalog.FindRelation(database, name) switch
    {
        CatalogTable table => Of(table),
        CatalogView view => Of(view),
        _ => ShadowTables.OwnerOf(catalog, database, name) is { } owner
            ? new Relation(name, owner.Database, []) { IsIncomplete = true }
            : BuiltInRelations.Find(database, name, catalog),
    };

    /// <summary>The columns of a table.</summary>
    public Relation Of(CatalogTable table)
    {
        if (!_relations.TryGetValue(table, out Relation? relation))
        {
            relation = Make(table, (column, i) => new ExpressionFacts
            {
                Type = Types.TypeOf(table, i),
                IsNullable = Types.IsNullable(table, i),
                Affinity = column.Affinity,
                Collation = column.IsRowIdAlias ? null : column.Collation,
                DeclaredType = column.DeclaredType,
                Storage = StorageOf(column.Affinity),
                Source = new ColumnSource(table.Name, column.Name),
                TypeSource = new ColumnSource(table.Name, column.Name),
            });
            _relations.Add(table, relation);
        }

        return relation;
    }

    /// <summary>The columns of a view; incomplete where its query has mistakes.</summary>
    public Relation Of(CatalogView view)
    {
        if (_relations.TryGetValue(view, out Relation? known))
        {
            return known;
        }

        if (_open.Count > MaxDepth)
        {
            return new Relation(view.Name, view.Database, []) { IsIncomplete = true };
        }

        if (!_open.Add(view))
        {
            string circle = SchemaDiagnostics.CircularReference(view.Name).Text;
            return new Relation(view.Name, view.Database, []) { IsIncomplete = true, Problem = circle };
        }

        ViewColumns columns = ViewColumns.Of(view, this, isRead: true);
        _open.Remove(view);
        var relation = new Relation(view.Name, view.Database, columns.Columns)
        {
            Object = view,
            IsIncomplete = columns.Problem is not null,
            Problem = columns.Problem?.Message,
        };
        _relations.Add(view, relation);
        return relation;
    }

    /// <summary>Whether a trigger stands for a change of a view.</summary>
    /// <param name="view">The view.</param>
    /// <param name="event">What is done to it; null where RETURNING follows: SQLite is then content with any trigger.</param>
    /// <param name="columns">The columns that are set; none where whole rows are changed.</param>
    public bool HasInsteadOf(CatalogView view, TriggerEvent? @event, IReadOnlyCollection<string> columns) =>
        catalog.Objects.OfType<CatalogTrigger>().Any(trigger => trigger.Syntax is CreateTriggerSyntax syntax
            && SqlNames.Same(trigger.Table, view.Name) && SqlNames.Same(trigger.TableDatabase, view.Database)
            && (@event is null || (syntax.Event == @event
                && (syntax.UpdateOf.Count == 0 || syntax.UpdateOf.Any(column => columns.Contains(column.Name, SqlNames.Comparer))))));

    /// <summary>A scope with nothing but a table, the types of its columns not asked for.</summary>
    public static QueryScope ScopeOf(CatalogTable table)
    {
        Relation relation = Make(table, static (column, _) => ExpressionFacts.Unknown with { Affinity = column.Affinity });
        var scope = new QueryScope(null);
        scope.Items.Add(new FromItem(relation, table.Name, hasAlias: false));
        return scope;
    }

    private static Relation Make(CatalogTable table, Func<CatalogColumn, int, ExpressionFacts> facts) =>
        new(table.Name, table.Database, table.Columns.Select((column, i) => new QueryColumn
        {
            Name = column.Name,
            Facts = facts(column, i),
            IsHidden = column.Visibility == ColumnVisibility.Hidden,
        }).ToArray())
        {
            Object = table,
            HasRowId = !table.WithoutRowId,
            RowIdColumn = table.Columns.TakeWhile(static column => !column.IsRowIdAlias).Count() is var i && i < table.Columns.Count ? i : -1,
            IsIncomplete = table.IsBroken || (table.Module is not null && table.Columns.Count == 0),
            IsFunction = table.Module is not null,
        };

    /// <summary>What a column or a CAST of an affinity can hold.</summary>
    public static StorageClasses StorageOf(Affinity affinity) => affinity switch
    {
        Affinity.Text => StorageClasses.Text | StorageClasses.Blob,
        Affinity.Blob => StorageClasses.All,
        _ => StorageClasses.Numeric | StorageClasses.Blob,
    };
}
