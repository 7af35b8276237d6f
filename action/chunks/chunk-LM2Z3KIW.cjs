var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{openTemplate:()=>openTemplate});module.exports=__toCommonJS(stdin_exports);var import_chunk_KDIDR2C4=require("./chunk-KDIDR2C4.cjs"),
import_chunk_NTJQSSOZ=require("./chunk-NTJQSSOZ.cjs");function resourcesOfEmbedded(embedded){let{origin,lifecycle,place,order}=embedded,template=(0,import_chunk_KDIDR2C4.jsonIn)(
embedded.template);if(!(0,import_chunk_NTJQSSOZ.isJsonObject)(template))return nothing(embedded,"is not valid JSON, so its resources are not judged");let{parameters}=embedded;
if(parameters===void 0)return nothing(embedded,"has parameters that are not valid JSON, so it is not judged");let where={file:origin.file,...origin.pointer!==void 0&&
{pointer:origin.pointer}},source={file:origin.file,template,place:()=>where},values=parameters instanceof import_chunk_NTJQSSOZ.Unknown?{unseenParameters:parameters.
$unknown.reason}:{parameters},deployment=(0,import_chunk_KDIDR2C4.deploy)(source,{...values,place,path:origin.address}),parts=(0,import_chunk_KDIDR2C4.partsOf)(
deployment,{lifecycle,address:address=>`${origin.address}: ${address}`,order});return{...parts,resources:embedded.isSensitive?parts.resources.map(covered):parts.
resources,notices:noticesOf(embedded,deployment.errors,parts.notices)}}function givenInText(text,isSensitive){let json=(0,import_chunk_KDIDR2C4.jsonIn)(text);return(0,import_chunk_NTJQSSOZ.isJsonObject)(
json)?givenIn(json,isSensitive):void 0}function givenIn(said,isSensitive){let wrapped=(0,import_chunk_KDIDR2C4.ownMember)(said,"parameters");return Object.entries(
(0,import_chunk_NTJQSSOZ.isObject)(wrapped)?wrapped:said).map(([name,item])=>given(name,valueOf(name,item),isSensitive))}function given(name,value,isSensitive){
return{name,read:()=>isSensitive?new import_chunk_NTJQSSOZ.Sensitive(value):value,place:()=>{}}}function valueOf(name,item){return(0,import_chunk_NTJQSSOZ.isObject)(
item)?(0,import_chunk_KDIDR2C4.valueGiven)(item,name)??null:item}function covered(resource){return{...resource,location:resource.location&&coverLeaves(resource.
location),kind:resource.kind&&coverLeaves(resource.kind),sku:resource.sku&&coverLeaves(resource.sku),properties:Object.fromEntries(Object.entries(resource.properties).
map(([name,value])=>[name,coverLeaves(value)]))}}function coverLeaves(value){return(0,import_chunk_NTJQSSOZ.isList)(value)?value.map(coverLeaves):(0,import_chunk_NTJQSSOZ.isObject)(
value)?Object.fromEntries(Object.entries(value).map(([name,inner])=>[name,coverLeaves(inner)])):value instanceof import_chunk_NTJQSSOZ.Unknown||value instanceof
import_chunk_NTJQSSOZ.Sensitive?value:new import_chunk_NTJQSSOZ.Sensitive(value)}function noticesOf(embedded,errors,notices){return[...errors.map(({message})=>notice(
embedded,embedded.isSensitive?"would be refused":`would be refused: ${message}`)),...notices.map(told=>({...told,...notice(embedded,`is not judged whole: ${told.
message}`)}))]}function nothing(embedded,what){return{resources:[],mentions:[],notices:[{...notice(embedded,what),isUnread:!0}]}}function notice(embedded,what){
let{address,file}=embedded.origin;return{message:`the template of ${address} ${what}`,address,file}}function joinDeployments(before,after,{lifecycle,left}){let former=new Map(
groupsOf(before).map(group=>[group[0].key,group])),groups=groupsOf(after),told=new Set(groups.map(([self])=>self.key)),joined=groups.flatMap(group=>{let[self,...children]=group,
twin=former.get(self.key);return twin===void 0?group.map(resource=>({...resource,lifecycle:"create"})):(0,import_chunk_KDIDR2C4.joinMoments)({before:twin,after:group,
lifecycle,told,own:told,apiVersion:self.apiVersion,isPotential:!1,asksFor:name=>self.properties[name]!==void 0||children.some(child=>isListedIn(child,self,name))})}),
gone=[...former.values()].filter(([self])=>!told.has(self.key)).flat();return[...joined,...gone.map(resource=>({...resource,lifecycle:left,before:(0,import_chunk_KDIDR2C4.stateOf)(
resource)}))]}function groupsOf(resources){let inside=new Map,byAddress=new Map(resources.map(resource=>[resource.origin.address,resource])),holderOf=({origin})=>byAddress.
get(/^(.*?)\.properties\.\w+\[[^\]]*\]$/u.exec(origin.address)?.[1]??""),own=[];for(let resource of resources){let holder=holderOf(resource);holder===void 0?own.
push(resource):(0,import_chunk_NTJQSSOZ.append)(inside,holder,resource)}return own.map(resource=>[resource,...inside.get(resource)??[]])}function isListedIn(child,{
origin},name){return child.origin.address.startsWith(`${origin.address}.properties.${name}[`)}var templateAttributes=["template_content","template_body"],parameterAttributes=[
"parameters_content","parameters_body"],levels={azurerm_subscription_template_deployment:"subscription",azurerm_management_group_template_deployment:"management\
Group",azurerm_tenant_template_deployment:"tenant"};function openTemplate({before,after},deployment){let parts=after===void 0?{resources:[],mentions:[],notices:[]}:
openAt(after,deployment),isUnread=parts.notices.some(notice2=>notice2.isUnread===!0);if(before===void 0||deployment.lifecycle==="create"||isUnread)return parts;
let former=deployment.lifecycle==="keep"&&after!==void 0?parts.resources:openAt(before,deployment).resources;return{...parts,resources:joinDeployments(former,parts.
resources,fateOf(before,after,deployment))}}function fateOf(before,after,{lifecycle}){let isDeletedAlong=before.instance.type==="azurerm_resource_group_template\
_deployment",isDeleted=Object.entries(deletingModes).some(([path,mode])=>{let value=after?.value(path);return typeof value=="string"&&value.toLowerCase()===mode})||
isDeletedAlong&&(lifecycle==="delete"||lifecycle==="replace");return{lifecycle:lifecycle==="replace"&&!isDeletedAlong?"update":lifecycle,left:isDeleted?"delete":
"keep"}}var deletingModes={deployment_mode:"complete","body.properties.mode":"complete","body.properties.actionOnUnmanage.resources":"delete"};function openAt(block,deployment){
let written=templateOf(block),template=written===void 0?void 0:(0,import_chunk_NTJQSSOZ.reveal)(written),place=placeOf(block,deployment),{origin,lifecycle,order}=deployment;
if(typeof template!="string"||place===void 0){let message=`the template of ${origin.address} or what it is deployed to is not in the plan, so its resources are \
not judged`;return{resources:[],mentions:[],notices:[{message,address:origin.address,file:origin.file,isUnread:!0}]}}let isSensitive=written instanceof import_chunk_NTJQSSOZ.Sensitive;
return resourcesOfEmbedded({template,parameters:parametersOf(block),place,origin,lifecycle,order,isSensitive})}function templateOf(block){if(!(0,import_chunk_NTJQSSOZ.isAzapi)(
block.instance))return firstSet(block,templateAttributes);let found=block.value("body.properties.template"),text=(0,import_chunk_NTJQSSOZ.isObject)(found)?JSON.
stringify(found):"";return text===""||/"\$(?:unknown|concat|sensitive)":/u.test(text)?void 0:text}function placeOf(block,deployment){let{level,subscription,resourceGroup,
managementGroup}=(0,import_chunk_NTJQSSOZ.isAzapi)(block.instance)?targetOfParent(block):targetOf(block,deployment);if(level==="resourceGroup"&&!(0,import_chunk_NTJQSSOZ.isSet)(
resourceGroup)||level==="managementGroup"&&!(0,import_chunk_NTJQSSOZ.isSet)(managementGroup))return;let name=typeof managementGroup=="string"?(0,import_chunk_NTJQSSOZ.nameOfKey)(
managementGroup):managementGroup,symbol=what=>new import_chunk_NTJQSSOZ.Unknown({symbol:`${block.instance.address}: ${what}`,reason:"the plan does not tell it"});
return{level,subscription,resourceGroup:resourceGroup??symbol("resourceGroup().name"),managementGroup:name??symbol("managementGroup().name"),tenant:symbol("tena\
nt().tenantId"),location:block.value("location")??symbol("location"),deploymentName:block.value("name")??symbol("deployment().name")}}function targetOf(block,{subscription}){
return{level:levels[block.instance.type]??"resourceGroup",subscription,resourceGroup:block.value("resource_group_name"),managementGroup:block.value("management_\
group_id")}}function targetOfParent(block){let parent=block.value("parent_id",["Microsoft.Resources/resourceGroups"]),[,subscription="",group]=/^\/subscriptions\/([^/]+)(?:\/resourceGroups\/([^/]+))?$/i.
exec(typeof parent=="string"?parent:"")??[];return{level:group===void 0&&subscription!==""?"subscription":"resourceGroup",subscription,resourceGroup:group,managementGroup:void 0}}
function parametersOf(block){let written=(0,import_chunk_NTJQSSOZ.isAzapi)(block.instance)?block.value("body.properties.parameters"):firstSet(block,parameterAttributes),
text=written===void 0?void 0:(0,import_chunk_NTJQSSOZ.reveal)(written);if(typeof text=="string")return text===""?[]:givenInText(text,written instanceof import_chunk_NTJQSSOZ.Sensitive);
if((0,import_chunk_NTJQSSOZ.isObject)(text))return givenIn(text,written instanceof import_chunk_NTJQSSOZ.Sensitive);if((0,import_chunk_NTJQSSOZ.isSet)(text))return asUnknown(
text);let whole=block.value("parameters"),map=whole===void 0?void 0:(0,import_chunk_NTJQSSOZ.reveal)(whole);return map==null?[]:(0,import_chunk_NTJQSSOZ.isObject)(
map)?Object.entries(map).map(([name,value])=>given(name,value,whole instanceof import_chunk_NTJQSSOZ.Sensitive)):asUnknown(map)}function asUnknown(value){return value instanceof
import_chunk_NTJQSSOZ.Unknown?value:new import_chunk_NTJQSSOZ.Unknown({symbol:"parameters",reason:"a part of the parameters is not known"})}function firstSet(block,attributes){
return attributes.map(attribute=>block.value(attribute)).find(import_chunk_NTJQSSOZ.isSet)}0&&(module.exports={openTemplate});
