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
import { Poster as Poster_02cc5e8e2156ade070f8bfb3c78066eb } from '@/src/admin/Poster'
import { TranslationStatus as TranslationStatus_ea8c4dbcf3934dafbbaf8dadd0c6dd8e } from '@/src/admin/TranslationStatus'
import { ProposeHolidays as ProposeHolidays_a3db731f2af988bb9569cb28c1d402c9 } from '@/src/admin/ProposeHolidays'
import { Steps as Steps_5b6925be3f34b5ff245116e155c9583f } from '@/src/admin/Steps'
import { SendingProgress as SendingProgress_33cce887c46c2990fe67fcb56c84f980 } from '@/src/admin/SendingProgress'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { NewsletterPreview as NewsletterPreview_ea21a807d783aea826eaaeed67ad6622 } from '@/src/admin/NewsletterPreview'
import { PrintRunsOfEdition as PrintRunsOfEdition_f6403d7e466be41ee117550b109605c9 } from '@/src/admin/print-runs/PrintRunsOfEdition'
import { Hanging as Hanging_cc04cdb056ee595fb3ea439ee63b297a } from '@/src/admin/print-runs/Hanging'
import { PlaceRowLabel as PlaceRowLabel_a047bdbb85d70dd2b4da6c91b320137c } from '@/src/admin/print-runs/PlaceRowLabel'
import { ScanCounts as ScanCounts_914406266c19765b439aa6dfe84bd5c3 } from '@/src/admin/ScanCounts'
import { SeenProof as SeenProof_015be1892364ec5e6adb58a7b20d4398 } from '@/src/admin/board/SeenProof'
import { SeenPage as SeenPage_48567416c6b179fb5de5316583844c96 } from '@/src/admin/board/SeenPage'
import { Discrepancies as Discrepancies_1d5328d52d1daed6a3ea92e3d6568d2e } from '@/src/admin/Discrepancies'
import { Difference as Difference_5ebc58d387a050050e1a0f2146743573 } from '@/src/admin/Difference'
import { DecidedBy as DecidedBy_115c6c7d36b85e3b4cab39a641b3af38 } from '@/src/admin/agreements/DecidedBy'
import { EditionPapers as EditionPapers_755e5e46b6b8ce6d796bb4a6538144f4 } from '@/src/admin/agreements/EditionPapers'
import { Drift as Drift_513e873665ae21e7b3d9ad0fa043c9be } from '@/src/admin/Drift'
import { CsvPanel as CsvPanel_a0f00c00eaca659d9dc6eaa3f049f263 } from '@/src/admin/CsvPanel'
import { SigningIn as SigningIn_2ac2bdd358c163dcc51d9b95cecddc79 } from '@/src/admin/sign-in/SigningIn'
import { AuditCell as AuditCell_eeeb6ef1c6b28c2e7512b5514fa79dd6 } from '@/src/admin/audit/AuditCell'
import { AuditValue as AuditValue_ffaa516eac47bb6f7d82cb35b4b58d7f } from '@/src/admin/audit/AuditValue'
import { BeforeAfter as BeforeAfter_7b593c1540dc70ec0fe8c3f1c3793c9a } from '@/src/admin/audit/BeforeAfter'
import { BodyRowLabel as BodyRowLabel_be382324316cf7c1f943d968b880b8a5 } from '@/src/admin/BodyRowLabel'
import { Icon as Icon_5b0de2527eaca497e7a65692c2bb56a2 } from '@/src/admin/Brand'
import { Logo as Logo_5b0de2527eaca497e7a65692c2bb56a2 } from '@/src/admin/Brand'
import { Dashboard as Dashboard_feb4c99c8161cd9f4fb2d87b5ef45d91 } from '@/src/admin/dashboard/Dashboard'
import { NavLinks as NavLinks_aa380525734a19bff81ff3b4a5dda0ae } from '@/src/admin/NavLinks'
import { SignInView as SignInView_093377304acad6bc46cfcc7bd17915f1 } from '@/src/admin/sign-in/SignInView'
import { ForgottenView as ForgottenView_aacd2f2267560ce18161c17c590be415 } from '@/src/admin/sign-in/ForgottenView'
import { ChooseView as ChooseView_b843079a64eb9ee0c3d94f658c18847a } from '@/src/admin/sign-in/ChooseView'
import { LogbookView as LogbookView_77fce9ff14c3927bdec933e75cee2cac } from '@/src/admin/logbook/LogbookView'
import { BoardView as BoardView_53521520639444c250465661fe7e0707 } from '@/src/admin/board/BoardView'
import { YearWheelView as YearWheelView_0d61baa7d7b383555faadfbf4a0b5dc6 } from '@/src/admin/year-wheel/YearWheelView'
import { RedactionView as RedactionView_9fee0c4f7819fdebc4f7fe1c71374e24 } from '@/src/admin/redaction/RedactionView'
import { AgreementsView as AgreementsView_e71c851709741c1f53fa863fc8ffd8d9 } from '@/src/admin/agreements/AgreementsView'
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
  "@/src/admin/Poster#Poster": Poster_02cc5e8e2156ade070f8bfb3c78066eb,
  "@/src/admin/TranslationStatus#TranslationStatus": TranslationStatus_ea8c4dbcf3934dafbbaf8dadd0c6dd8e,
  "@/src/admin/ProposeHolidays#ProposeHolidays": ProposeHolidays_a3db731f2af988bb9569cb28c1d402c9,
  "@/src/admin/Steps#Steps": Steps_5b6925be3f34b5ff245116e155c9583f,
  "@/src/admin/SendingProgress#SendingProgress": SendingProgress_33cce887c46c2990fe67fcb56c84f980,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/src/admin/NewsletterPreview#NewsletterPreview": NewsletterPreview_ea21a807d783aea826eaaeed67ad6622,
  "@/src/admin/print-runs/PrintRunsOfEdition#PrintRunsOfEdition": PrintRunsOfEdition_f6403d7e466be41ee117550b109605c9,
  "@/src/admin/print-runs/Hanging#Hanging": Hanging_cc04cdb056ee595fb3ea439ee63b297a,
  "@/src/admin/print-runs/PlaceRowLabel#PlaceRowLabel": PlaceRowLabel_a047bdbb85d70dd2b4da6c91b320137c,
  "@/src/admin/ScanCounts#ScanCounts": ScanCounts_914406266c19765b439aa6dfe84bd5c3,
  "@/src/admin/board/SeenProof#SeenProof": SeenProof_015be1892364ec5e6adb58a7b20d4398,
  "@/src/admin/board/SeenPage#SeenPage": SeenPage_48567416c6b179fb5de5316583844c96,
  "@/src/admin/Discrepancies#Discrepancies": Discrepancies_1d5328d52d1daed6a3ea92e3d6568d2e,
  "@/src/admin/Difference#Difference": Difference_5ebc58d387a050050e1a0f2146743573,
  "@/src/admin/agreements/DecidedBy#DecidedBy": DecidedBy_115c6c7d36b85e3b4cab39a641b3af38,
  "@/src/admin/agreements/EditionPapers#EditionPapers": EditionPapers_755e5e46b6b8ce6d796bb4a6538144f4,
  "@/src/admin/Drift#Drift": Drift_513e873665ae21e7b3d9ad0fa043c9be,
  "@/src/admin/CsvPanel#CsvPanel": CsvPanel_a0f00c00eaca659d9dc6eaa3f049f263,
  "@/src/admin/sign-in/SigningIn#SigningIn": SigningIn_2ac2bdd358c163dcc51d9b95cecddc79,
  "@/src/admin/audit/AuditCell#AuditCell": AuditCell_eeeb6ef1c6b28c2e7512b5514fa79dd6,
  "@/src/admin/audit/AuditValue#AuditValue": AuditValue_ffaa516eac47bb6f7d82cb35b4b58d7f,
  "@/src/admin/audit/BeforeAfter#BeforeAfter": BeforeAfter_7b593c1540dc70ec0fe8c3f1c3793c9a,
  "@/src/admin/BodyRowLabel#BodyRowLabel": BodyRowLabel_be382324316cf7c1f943d968b880b8a5,
  "@/src/admin/Brand#Icon": Icon_5b0de2527eaca497e7a65692c2bb56a2,
  "@/src/admin/Brand#Logo": Logo_5b0de2527eaca497e7a65692c2bb56a2,
  "@/src/admin/dashboard/Dashboard#Dashboard": Dashboard_feb4c99c8161cd9f4fb2d87b5ef45d91,
  "@/src/admin/NavLinks#NavLinks": NavLinks_aa380525734a19bff81ff3b4a5dda0ae,
  "@/src/admin/sign-in/SignInView#SignInView": SignInView_093377304acad6bc46cfcc7bd17915f1,
  "@/src/admin/sign-in/ForgottenView#ForgottenView": ForgottenView_aacd2f2267560ce18161c17c590be415,
  "@/src/admin/sign-in/ChooseView#ChooseView": ChooseView_b843079a64eb9ee0c3d94f658c18847a,
  "@/src/admin/logbook/LogbookView#LogbookView": LogbookView_77fce9ff14c3927bdec933e75cee2cac,
  "@/src/admin/board/BoardView#BoardView": BoardView_53521520639444c250465661fe7e0707,
  "@/src/admin/year-wheel/YearWheelView#YearWheelView": YearWheelView_0d61baa7d7b383555faadfbf4a0b5dc6,
  "@/src/admin/redaction/RedactionView#RedactionView": RedactionView_9fee0c4f7819fdebc4f7fe1c71374e24,
  "@/src/admin/agreements/AgreementsView#AgreementsView": AgreementsView_e71c851709741c1f53fa863fc8ffd8d9,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
