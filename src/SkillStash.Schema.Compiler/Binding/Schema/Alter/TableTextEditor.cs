using System;
using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Binding.Queries;
using SkillStash.Schema.Compiler.Catalog;
using SkillStash.Schema.Compiler.Catalog.Annotations;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Binding.Schema;

/// <summary>Adds to and takes from the text of a CREATE TABLE.</summary>
internal sealed class TableTextEditor(CatalogTable table, BindingContext context, SchemaRewriter rewriter)
{
    private readonly TextEdits _edits = new();

    private CreateTableSyntax Syntax => (CreateTableSyntax)table.Syntax!;

    public void AddColumn(ColumnDefinitionSyntax column, AnnotationSet annotations)
    {
        var added = new CatalogColumn
        {
            Name = column.Name.Name,
            Annotations = annotations,
            Location = new SourceSpan(context.Source, column.Name.Span),
        };

        // SQLite takes the text up to the end of the statement, comments and all: a line comment there swallows what follows.
        int end = Trivia.Skip(context.Source.Text, column.Span.End);
        string text = context.Source.Text.Substring(column.Span.Start, end - column.Span.Start).TrimEnd(' ', '\t', '\r', '\n', '\f');
        Insert(Trivia.Skip(table.Source!.Text, Syntax.Columns[Syntax.Columns.Count - 1].Span.End), ", " + text);
        bool hasComment = text.Contains("--") || text.Contains("/*");
        if (hasComment && Parser.Parse(new SourceText(_edits.Apply(table.Source!, table.Syntax!.Span))).Errors.Count > 0)
        {
            context.Report(column, SchemaDiagnostics.AddedComment(column.Name.Name));
            return;
        }

        Rewrite(table.Columns.Append(added).ToArray());
    }

    public void DropColumn(int column)
    {
        bool isLast = column == Syntax.Columns.Count - 1;
        _edits.Replace(isLast
            ? TextSpan.FromBounds(Syntax.Columns[column - 1].Span.End, Syntax.Columns[column].Span.End)
            : TextSpan.FromBounds(Syntax.Columns[column].Span.Start, Syntax.Columns[column + 1].Span.Start), "");
        Rewrite(table.Columns.Where((_, i) => i != column).ToArray(), BindingMode.Altered);
    }

    public void AddCheck(CheckTableConstraintSyntax check)
    {
        if (check.ConstraintName is { } taken && NamesOf(Syntax).Contains(taken.Name, SqlNames.Comparer))
        {
            context.Report(taken, SchemaDiagnostics.ConstraintTaken(taken.Name, table.Name));
            return;
        }

        string name = check.ConstraintName is { } given ? "CONSTRAINT " + SqlQuote.Name(given.Name) + " " : "";
        SyntaxNode last = Syntax.Constraints.Count > 0
            ? Syntax.Constraints[Syntax.Constraints.Count - 1]
            : Syntax.Columns[Syntax.Columns.Count - 1];
        Insert(last.Span.End, ", " + name + "CHECK (" + check.Text + ")");
        Rewrite(table.Columns, BindingMode.New);
    }

    public void DropConstraint(IdentifierSyntax name)
    {
        ColumnConstraintSyntax? ofColumn = Syntax.Columns.SelectMany(static column => column.Constraints)
            .FirstOrDefault(constraint => SqlNames.Same(constraint.ConstraintName?.Name, name.Name));
        int ofTable = Syntax.Constraints.TakeWhile(constraint => !SqlNames.Same(constraint.ConstraintName?.Name, name.Name)).Count();
        if (ofColumn is CheckColumnConstraintSyntax or NotNullColumnConstraintSyntax)
        {
            Drop(ofColumn);
        }
        else if (ofColumn is DefaultColumnConstraintSyntax or BareNameColumnConstraintSyntax)
        {
            // Only the name goes: SQLite takes it for a clause of its own.
            _edits.Replace(TextSpan.FromBounds(NameStart(ofColumn.ConstraintName!), ofColumn.ConstraintName!.Span.End), "");
            Rewrite(table.Columns);
        }
        else if (ofColumn is null && ofTable == Syntax.Constraints.Count)
        {
            context.Report(name, SchemaDiagnostics.UnknownConstraint(name.Name, table.Name));
        }
        else if (ofColumn is not null || Syntax.Constraints[ofTable] is not (CheckTableConstraintSyntax or BareNameTableConstraintSyntax))
        {
            context.Report(name, SchemaDiagnostics.ConstraintStays(name.Name));
        }
        else
        {
            SyntaxNode before = ofTable > 0 ? Syntax.Constraints[ofTable - 1] : Syntax.Columns[Syntax.Columns.Count - 1];
            _edits.Replace(TextSpan.FromBounds(before.Span.End, Syntax.Constraints[ofTable].Span.End), "");
            Rewrite(table.Columns);
        }
    }

    public void SetNotNull(int column, ConflictResolution onConflict)
    {
        if (!Syntax.Columns[column].Constraints.Any(static constraint => constraint is NotNullColumnConstraintSyntax))
        {
            string conflict = onConflict == ConflictResolution.Unspecified ? "" : " ON CONFLICT " + onConflict.ToString().ToUpperInvariant();
            Insert(Syntax.Columns[column].Span.End, " NOT NULL" + conflict);
            Rewrite(table.Columns);
        }
    }

    public void DropNotNull(int column)
    {
        if (Syntax.Columns[column].Constraints.OfType<NotNullColumnConstraintSyntax>().FirstOrDefault() is { } constraint)
        {
            Drop(constraint);
        }
    }

    private static IEnumerable<string> NamesOf(CreateTableSyntax table) => table.Columns.SelectMany(static column => column.Constraints)
        .Select(static constraint => constraint.ConstraintName).Concat(table.Constraints.Select(static constraint => constraint.ConstraintName))
        .OfType<IdentifierSyntax>().Select(static name => name.Name);

    private void Drop(ColumnConstraintSyntax constraint)
    {
        int start = constraint.ConstraintName is { } name ? NameStart(name) : constraint.Span.Start;
        _edits.Replace(TextSpan.FromBounds(start, constraint.Span.End), "");
        Rewrite(table.Columns);
    }

    private int NameStart(IdentifierSyntax name) =>
        table.Source!.Text.LastIndexOf("constraint", name.Span.Start - 1, StringComparison.OrdinalIgnoreCase);

    private void Insert(int position, string text) => _edits.Replace(new TextSpan(position, 0), text);

    private void Rewrite(IReadOnlyList<CatalogColumn> columns, BindingMode mode = BindingMode.Extended) =>
        rewriter.Rewrite(table, _edits.Apply(table.Source!, table.Syntax!.Span), columns, renaming: null, mode);
}
