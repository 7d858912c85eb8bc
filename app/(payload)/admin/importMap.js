import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RelationshipFeatureClient as RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ChecklistFeatureClient as ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { Poster as Poster_f6818117751824c10ce739cc263a77fd } from '@/src/admin/Poster'
import { TranslationStatus as TranslationStatus_58461b0081d43c4368240f0a47f7d29d } from '@/src/admin/TranslationStatus'
import { ProposeHolidays as ProposeHolidays_1c4c985d60bb1baa30386cb1598396af } from '@/src/admin/ProposeHolidays'
import { Steps as Steps_228c0a505f26397e7a35ea546f0b30e5 } from '@/src/admin/Steps'
import { SendingProgress as SendingProgress_70c56a1144385b333db7ecbc02433fd7 } from '@/src/admin/SendingProgress'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { NewsletterPreview as NewsletterPreview_1cc77c410716f15bf9243ba9dbfa232b } from '@/src/admin/NewsletterPreview'
import { PrintRunsOfEdition as PrintRunsOfEdition_cad33cbe6a15aba1ce28b7323f426448 } from '@/src/admin/print-runs/PrintRunsOfEdition'
import { Hanging as Hanging_041bc46c9261d48e85460fa9f3702c1b } from '@/src/admin/print-runs/Hanging'
import { PlaceRowLabel as PlaceRowLabel_82c79de4f1fa850c5c609f448374969f } from '@/src/admin/print-runs/PlaceRowLabel'
import { ScanCounts as ScanCounts_59daec31c6c40f13a23719a5eb79fadf } from '@/src/admin/ScanCounts'
import { SeenProof as SeenProof_f085c5f1233af9455c829e10dd378f9f } from '@/src/admin/board/SeenProof'
import { SeenPage as SeenPage_fbcb9815c8d94efece9a4c89df722a41 } from '@/src/admin/board/SeenPage'
import { Discrepancies as Discrepancies_6d421fa5d927457a5e4fb7b79ec8de16 } from '@/src/admin/Discrepancies'
import { Difference as Difference_d20c41fb12d3af0adcfb1118ec6d5c68 } from '@/src/admin/Difference'
import { EditionPapers as EditionPapers_93e3a37c4f37378bebd176ab264f17e6 } from '@/src/admin/agreements/EditionPapers'
import { Drift as Drift_9605438f276f0f081525b7feac713291 } from '@/src/admin/Drift'
import { CsvPanel as CsvPanel_7eb900b31f618b3781fc30fb6594af0d } from '@/src/admin/CsvPanel'
import { SigningIn as SigningIn_c0185154601395d41e646d9dc00ea057 } from '@/src/admin/sign-in/SigningIn'
import { AuditCell as AuditCell_3515a861a7b88b2bdbabad1c8c4ef24a } from '@/src/admin/audit/AuditCell'
import { AuditValue as AuditValue_2235704adef382476578c40d6f04d989 } from '@/src/admin/audit/AuditValue'
import { BeforeAfter as BeforeAfter_5c47986afb0ce4e36d70e6f0172f2367 } from '@/src/admin/audit/BeforeAfter'
import { BodyRowLabel as BodyRowLabel_791559d98047652fa7a7cd354cd73c2b } from '@/src/admin/BodyRowLabel'
import { Icon as Icon_93df2c41cb1bbede7aa1c970b0f5ce70 } from '@/src/admin/Brand'
import { Logo as Logo_93df2c41cb1bbede7aa1c970b0f5ce70 } from '@/src/admin/Brand'
import { Dashboard as Dashboard_5c57a8c1355570325978a5f275726bfe } from '@/src/admin/dashboard/Dashboard'
import { NavLinks as NavLinks_595838aafb19aeab5f46059a6c3c1eed } from '@/src/admin/NavLinks'
import { SignInView as SignInView_721f3cb92e383487804277b274cf7add } from '@/src/admin/sign-in/SignInView'
import { ForgottenView as ForgottenView_6e6e1e1742bd57285cdd74d7f8771e2e } from '@/src/admin/sign-in/ForgottenView'
import { ChooseView as ChooseView_83dd6b6815a8007749bf29a46d0300c5 } from '@/src/admin/sign-in/ChooseView'
import { LogbookView as LogbookView_42ec4c884db3d0a5495d6d0714e1494e } from '@/src/admin/logbook/LogbookView'
import { BoardView as BoardView_ad532efb5760b85f9a3719ffcaf088e7 } from '@/src/admin/board/BoardView'
import { YearWheelView as YearWheelView_d55d0491aced0ac5cf2f73207c14a883 } from '@/src/admin/year-wheel/YearWheelView'
import { RedactionView as RedactionView_0cec86cb7947aa3069e7a6426c1e3c3a } from '@/src/admin/redaction/RedactionView'
import { AgreementsView as AgreementsView_a9a553200f350d474df3e2ab778b9809 } from '@/src/admin/agreements/AgreementsView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#RelationshipFeatureClient": RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ChecklistFeatureClient": ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/src/admin/Poster#Poster": Poster_f6818117751824c10ce739cc263a77fd,
  "@/src/admin/TranslationStatus#TranslationStatus": TranslationStatus_58461b0081d43c4368240f0a47f7d29d,
  "@/src/admin/ProposeHolidays#ProposeHolidays": ProposeHolidays_1c4c985d60bb1baa30386cb1598396af,
  "@/src/admin/Steps#Steps": Steps_228c0a505f26397e7a35ea546f0b30e5,
  "@/src/admin/SendingProgress#SendingProgress": SendingProgress_70c56a1144385b333db7ecbc02433fd7,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/src/admin/NewsletterPreview#NewsletterPreview": NewsletterPreview_1cc77c410716f15bf9243ba9dbfa232b,
  "@/src/admin/print-runs/PrintRunsOfEdition#PrintRunsOfEdition": PrintRunsOfEdition_cad33cbe6a15aba1ce28b7323f426448,
  "@/src/admin/print-runs/Hanging#Hanging": Hanging_041bc46c9261d48e85460fa9f3702c1b,
  "@/src/admin/print-runs/PlaceRowLabel#PlaceRowLabel": PlaceRowLabel_82c79de4f1fa850c5c609f448374969f,
  "@/src/admin/ScanCounts#ScanCounts": ScanCounts_59daec31c6c40f13a23719a5eb79fadf,
  "@/src/admin/board/SeenProof#SeenProof": SeenProof_f085c5f1233af9455c829e10dd378f9f,
  "@/src/admin/board/SeenPage#SeenPage": SeenPage_fbcb9815c8d94efece9a4c89df722a41,
  "@/src/admin/Discrepancies#Discrepancies": Discrepancies_6d421fa5d927457a5e4fb7b79ec8de16,
  "@/src/admin/Difference#Difference": Difference_d20c41fb12d3af0adcfb1118ec6d5c68,
  "@/src/admin/agreements/EditionPapers#EditionPapers": EditionPapers_93e3a37c4f37378bebd176ab264f17e6,
  "@/src/admin/Drift#Drift": Drift_9605438f276f0f081525b7feac713291,
  "@/src/admin/CsvPanel#CsvPanel": CsvPanel_7eb900b31f618b3781fc30fb6594af0d,
  "@/src/admin/sign-in/SigningIn#SigningIn": SigningIn_c0185154601395d41e646d9dc00ea057,
  "@/src/admin/audit/AuditCell#AuditCell": AuditCell_3515a861a7b88b2bdbabad1c8c4ef24a,
  "@/src/admin/audit/AuditValue#AuditValue": AuditValue_2235704adef382476578c40d6f04d989,
  "@/src/admin/audit/BeforeAfter#BeforeAfter": BeforeAfter_5c47986afb0ce4e36d70e6f0172f2367,
  "@/src/admin/BodyRowLabel#BodyRowLabel": BodyRowLabel_791559d98047652fa7a7cd354cd73c2b,
  "@/src/admin/Brand#Icon": Icon_93df2c41cb1bbede7aa1c970b0f5ce70,
  "@/src/admin/Brand#Logo": Logo_93df2c41cb1bbede7aa1c970b0f5ce70,
  "@/src/admin/dashboard/Dashboard#Dashboard": Dashboard_5c57a8c1355570325978a5f275726bfe,
  "@/src/admin/NavLinks#NavLinks": NavLinks_595838aafb19aeab5f46059a6c3c1eed,
  "@/src/admin/sign-in/SignInView#SignInView": SignInView_721f3cb92e383487804277b274cf7add,
  "@/src/admin/sign-in/ForgottenView#ForgottenView": ForgottenView_6e6e1e1742bd57285cdd74d7f8771e2e,
  "@/src/admin/sign-in/ChooseView#ChooseView": ChooseView_83dd6b6815a8007749bf29a46d0300c5,
  "@/src/admin/logbook/LogbookView#LogbookView": LogbookView_42ec4c884db3d0a5495d6d0714e1494e,
  "@/src/admin/board/BoardView#BoardView": BoardView_ad532efb5760b85f9a3719ffcaf088e7,
  "@/src/admin/year-wheel/YearWheelView#YearWheelView": YearWheelView_d55d0491aced0ac5cf2f73207c14a883,
  "@/src/admin/redaction/RedactionView#RedactionView": RedactionView_0cec86cb7947aa3069e7a6426c1e3c3a,
  "@/src/admin/agreements/AgreementsView#AgreementsView": AgreementsView_a9a553200f350d474df3e2ab778b9809,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
