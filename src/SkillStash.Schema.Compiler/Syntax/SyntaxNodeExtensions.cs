using System;
using System.Collections.Generic;
using System.Linq;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>Walks over syntax trees.</summary>
public static class SyntaxNodeExtensions
{
    /// <summary>A node and all nodes below it, each before those below it.</summary>
    /// <param name="node">The node to begin with.</param>
    /// <param name="entered">Which nodes to look below; without it, all.</param>
    public static IEnumerable<SyntaxNode> DescendantsAndSelf(this SyntaxNode node, Func<SyntaxNode, bool>? entered = null)
    {
        var open = new Stack<SyntaxNode>();
        open.Push(node);
        while (open.Count > 0)
        {
            SyntaxNode next = open.Pop();
            yield return next;
            if (entered is null || entered(next))
            {
                IReadOnlyList<SyntaxNode?> slots = Slots(next);
                for (int i = slots.Count - 1; i >= 0; i--)
                {
                    if (slots[i] is { } child)
                    {
                        open.Push(child);
                    }
                }
            }
        }
    }

    /// <summary>The conditions that AND joins.</summary>
    public static IEnumerable<ExpressionSyntax> Conjuncts(this ExpressionSyntax condition) => condition.WithoutParentheses() switch
    {
        BinarySyntax { Operator: BinaryOperator.And } and => and.Left.Conjuncts().Concat(and.Right.Conjuncts()),
        { } single => [single],
    };

    /// <summary>The nodes directly below a node, in the order of its properties.</summary>
    public static IEnumerable<SyntaxNode> Children(this SyntaxNode node) => Slots(node).OfType<SyntaxNode>();

    // Null for a part that is not written.
    private static IReadOnlyList<SyntaxNode?> Slots(SyntaxNode node) => node switch
    {
        ExpressionSyntax expression => OfExpression(expression),
        StatementSyntax statement => OfStatement(statement),
        ColumnConstraintSyntax constraint => OfConstraint(constraint),
        TableConstraintSyntax constraint => OfConstraint(constraint),
        AlterTableActionSyntax action => OfAction(action),
        TableSourceSyntax source => OfSource(source),
        _ => OfPart(node),
    };

    private static IReadOnlyList<SyntaxNode?> OfExpression(ExpressionSyntax node) => node switch
    {
        ParenthesizedSyntax n => [n.Expression],
        ColumnReferenceSyntax n => [n.Schema, n.Table, n.Column],
        UnarySyntax n => [n.Operand],
        BinarySyntax n => [n.Left, n.Right],
        CollateSyntax n => [n.Operand, n.Collation],
        CastSyntax n => [n.Operand, n.Type],
        FunctionCallSyntax n => [n.Name, .. n.Arguments, .. n.OrderBy, n.Filter, n.Over],
        CaseSyntax n => [n.Operand, .. n.Whens, n.Else],
        ExistsSyntax n => [n.Select],
        SubqueryExpressionSyntax n => [n.Select],
        RowValueSyntax n => n.Values,
        RaiseSyntax n => [n.Message],
        LikeSyntax n => [n.Operand, n.Pattern, n.Escape],
        IsSyntax n => [n.Left, n.Right],
        NullTestSyntax n => [n.Operand],
        BetweenSyntax n => [n.Operand, n.Lower, n.Upper],
        InListSyntax n => [n.Operand, .. n.Values],
        InSelectSyntax n => [n.Operand, n.Select],
        InTableSyntax n => [n.Operand, n.Table, .. n.Arguments ?? []],
        _ => [],
    };

    private static IReadOnlyList<SyntaxNode?> OfStatement(StatementSyntax node) => node switch
    {
        CreateTableSyntax n => [n.Schema, n.Name, .. n.Columns, .. n.Constraints, .. n.Options, n.AsSelect],
        CreateIndexSyntax n => [n.Schema, n.Name, n.Table, .. n.Columns, n.Where],
        CreateViewSyntax n => [n.Schema, n.Name, .. n.Columns, n.Select],
        CreateVirtualTableSyntax n => [n.Schema, n.Name, n.Module, .. n.Arguments],
        CreateTriggerSyntax n => [n.Schema, n.Name, .. n.UpdateOf, n.Table, n.When, .. n.Body],
        DropSyntax n => [n.Name],
        AlterTableSyntax n => [n.Table, n.Action],
        SelectSyntax n => [n.With, .. n.Terms, .. n.OrderBy, n.Limit],
        InsertSyntax n => [n.With, n.Table, n.Alias, .. n.Columns, n.Source, .. n.Upserts, .. n.Returning],
        UpdateSyntax n => [n.With, n.Table, n.Alias, n.Index, .. n.Assignments, n.From, n.Where, .. n.Returning],
        DeleteSyntax n => [n.With, n.Table, n.Alias, n.Index, n.Where, .. n.Returning],
        ExplainSyntax n => [n.Statement],
        PragmaSyntax n => [n.Name, n.Value],
        RollbackSyntax n => [n.Savepoint],
        SavepointSyntax n => [n.Name],
        ReleaseSyntax n => [n.Name],
        AttachSyntax n => [n.File, n.Schema, n.Key],
        DetachSyntax n => [n.Schema],
        VacuumSyntax n => [n.Schema, n.Into],
        AnalyzeSyntax n => [n.Name],
        ReindexSyntax n => [n.Name],
        _ => [],
    };

    private static IReadOnlyList<SyntaxNode?> OfConstraint(ColumnConstraintSyntax node) => node switch
    {
        CheckColumnConstraintSyntax n => [n.ConstraintName, n.Expression],
        DefaultColumnConstraintSyntax n => [n.ConstraintName, n.Expression],
        CollateColumnConstraintSyntax n => [n.ConstraintName, n.Collation],
        ReferencesColumnConstraintSyntax n => [n.ConstraintName, n.Clause],
        DeferrableColumnConstraintSyntax n => [n.ConstraintName, n.Clause],
        GeneratedColumnConstraintSyntax n => [n.ConstraintName, n.Expression],
        _ => [node.ConstraintName],
    };

    private static IReadOnlyList<SyntaxNode?> OfConstraint(TableConstraintSyntax node) => node switch
    {
        PrimaryKeyTableConstraintSyntax n => [n.ConstraintName, .. n.Columns],
        UniqueTableConstraintSyntax n => [n.ConstraintName, .. n.Columns],
        CheckTableConstraintSyntax n => [n.ConstraintName, n.Expression],
        ForeignKeyTableConstraintSyntax n => [n.ConstraintName, .. n.Columns, n.Clause],
        _ => [node.ConstraintName],
    };

    private static IReadOnlyList<SyntaxNode?> OfAction(AlterTableActionSyntax node) => node switch
    {
        RenameTableSyntax n => [n.NewName],
        RenameColumnSyntax n => [n.Column, n.NewName],
        AddColumnSyntax n => [n.Column],
        DropColumnSyntax n => [n.Column],
        AddConstraintSyntax n => [n.Constraint],
        DropConstraintSyntax n => [n.Name],
        SetNotNullSyntax n => [n.Column],
        DropNotNullSyntax n => [n.Column],
        _ => [],
    };

    private static IReadOnlyList<SyntaxNode?> OfSource(TableSourceSyntax node) => node switch
    {
        TableReferenceSyntax n => [n.Name, n.Alias, n.Index],
        TableFunctionSyntax n => [n.Name, .. n.Arguments, n.Alias],
        SubquerySourceSyntax n => [n.Select, n.Alias],
        ParenthesizedSourceSyntax n => [n.From, n.Alias],
        _ => [node.Alias],
    };

    private static IReadOnlyList<SyntaxNode?> OfPart(SyntaxNode node) => node switch
    {
        ScriptSyntax n => n.Statements,
        QualifiedNameSyntax n => [n.Schema, n.Identifier],
        ColumnDefinitionSyntax n => [n.Name, n.Type, .. n.Constraints],
        IndexedColumnSyntax n => [n.Expression, n.Collation],
        OrderingTermSyntax n => [n.Expression],
        ForeignKeyClauseSyntax n => [n.Table, .. n.Columns, n.Match, n.Deferrable],
        UpsertClauseSyntax n => [.. n.Target, n.TargetWhere, .. n.Assignments ?? [], n.Where],
        AssignmentSyntax n => [.. n.Columns, n.Value],
        SelectCoreSyntax n => [.. n.Columns, n.From, n.Where, .. n.GroupBy, n.Having, .. n.Windows],
        ValuesSyntax n => n.Rows,
        RowSyntax n => n.Values,
        ExpressionColumnSyntax n => [n.Expression, n.Alias],
        AllColumnsSyntax n => [n.Table],
        LimitClauseSyntax n => [n.Limit, n.Offset],
        WithClauseSyntax n => n.Tables,
        CommonTableExpressionSyntax n => [n.Name, .. n.Columns, n.Select],
        FromClauseSyntax n => n.Items,
        FromItemSyntax n => [n.Source, n.On, .. n.Using],
        IndexHintSyntax n => [n.Index],
        WhenClauseSyntax n => [n.When, n.Then],
        WindowDefinitionSyntax n => [n.Name, n.Window],
        OverClauseSyntax n => [n.Name, n.Window],
        WindowSyntax n => [n.BaseWindow, .. n.PartitionBy, .. n.OrderBy, n.Frame],
        FrameSyntax n => [n.Start, n.End],
        FrameBoundSyntax n => [n.Offset],
        _ => [],
    };
}
